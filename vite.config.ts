import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = 'http://127.0.0.1:4400'

export default defineConfig({
  root: 'client',
  plugins: [react()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2023',
    manifest: true,
    // Browsers that cannot be told to fetch ahead fetch when they need it; all others need no help with it.
    modulePreload: { polyfill: false },
    // Words of the catalogue are written where they are shown, so that a page brings only its own.
    rolldownOptions: { optimization: { inlineConst: { mode: 'all' } } },
  },
  // Not all of /api: the client's own folder of that name is served beside it.
  server: { proxy: { '^/api/(trpc/|documents)': server, '/health': server } },
})
