import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const api = process.env.GOVTIES_API ?? 'http://127.0.0.1:4000'

/** The explorer: built from src/explorer to dist/explorer, where the server finds it. */
export default defineConfig({
  root: 'src/explorer',
  plugins: [react()],
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    // The Content-Security-Policy allows no inline script and no data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/graphql': api, '/graphiql': api } },
})
