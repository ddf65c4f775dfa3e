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
    rollupOptions: {
      input: { explorer: 'src/explorer/index.html', graphiql: 'src/explorer/graphiql/index.html' },
      // GraphiQL's parts carry hints for a compiler that is not used here.
      onwarn: (warning, warn) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : warn(warning)),
    },
    // Monaco, the editor of GraphiQL, is as large as it is; only that page loads it.
    chunkSizeWarningLimit: 4_000,
  },
  server: { proxy: { '/graphql': api } },
})
