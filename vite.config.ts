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
    // Words of the catalogue are written where they are shown, so that a page brings only its own.
    rolldownOptions: { optimization: { inlineConst: { mode: 'all' } } },
  },
  // Not all of /api: the client's own folder of that name is served beside it.
  server: { proxy: { '^/api/(trpc/|documents)': server, '/health': server } },
})
