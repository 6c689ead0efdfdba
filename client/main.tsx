import '@fontsource-variable/inter/wght.css'
import './app/styles.css'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { openApi } from './api/trpc.ts'
import { openQueries, Providers } from './app/providers.tsx'
import { reloadWhenUpdated } from './app/reload-when-updated.ts'
import { openRouter } from './app/router.tsx'

reloadWhenUpdated(window)

// Asked for at once and not when the first words stand in another font: they would break anew when it came.
void document.fonts.load("1em 'Inter Variable'")

const place = document.getElementById('root')
if (!place) throw new Error('index.html has no place for the pages')

createRoot(place).render(
  <StrictMode>
    <Providers api={openApi()} queries={openQueries()}>
      <RouterProvider router={openRouter()} />
    </Providers>
  </StrictMode>,
)
