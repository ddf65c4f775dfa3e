import react from '@vitejs/plugin-react'
import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig, type Plugin } from 'vite'

const api = process.env.GOVTIES_API ?? 'http://127.0.0.1:4000'

/** Writes the questions of all pages beside them, for the server to ask once before anyone does. */
function questionsOfPages(): Plugin {
  return {
    name: 'questions-of-pages',
    generateBundle() {
      const read = (path: string) => readFileSync(`src/explorer/${path}`, 'utf8')
      const files = documents('src/explorer')
      this.emitFile({ type: 'asset', fileName: 'questions.graphql', source: files.map(read).join('\n') })
      const variables = read('codegen/first-questions.json')
      this.emitFile({ type: 'asset', fileName: 'first-questions.json', source: variables })
    },
  }
}

/** The files of GraphQL below a folder but for GraphiQL's, which are for people to try. */
function documents(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.graphql') && !path.startsWith('graphiql'))
    .sort()
}

/** The explorer: built from src/explorer to dist/explorer, where the server finds it. */
export default defineConfig({
  root: 'src/explorer',
  plugins: [react(), questionsOfPages()],
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
