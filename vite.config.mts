import react from '@vitejs/plugin-react'
import MarkdownIt from 'markdown-it'
import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig, type Plugin } from 'vite'

const api = process.env.GOVTIES_API ?? 'http://127.0.0.1:4000'

/** Writes the queries of all pages into the build. The server sends each once at its start, so that the database has planned it. In the mode `locked`, it answers only these. */
function pageQueries(): Plugin {
  return {
    name: 'page-queries',
    generateBundle() {
      const read = (path: string) => readFileSync(`src/explorer/${path}`, 'utf8')
      const files = documents('src/explorer')
      this.emitFile({ type: 'asset', fileName: 'questions.graphql', source: files.map(read).join('\n') })
      const variables = read('first-questions.json')
      this.emitFile({ type: 'asset', fileName: 'first-questions.json', source: variables })
      const known = read('generated/persisted-documents.json')
      this.emitFile({ type: 'asset', fileName: 'persisted-documents.json', source: known })
    },
  }
}

/** The GraphQL files below a folder, except the examples in GraphiQL. */
function documents(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.graphql') && !path.startsWith('graphiql'))
    .sort()
}

/** Converts an imported Markdown file to HTML, with an anchor for each heading, as on GitHub. */
function markdown(): Plugin {
  const converter = new MarkdownIt()
  converter.renderer.rules.heading_open = (tokens, index) => {
    const words = tokens[index + 1]?.content ?? ''
    const anchor = words
      .toLowerCase()
      .replaceAll(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-')
    return `<${tokens[index]?.tag} id="${anchor}" tabindex="-1">`
  }
  return {
    name: 'markdown',
    transform: (text, id) =>
      id.endsWith('.md') ? { code: `export default ${JSON.stringify(converter.render(text))}`, map: null } : undefined,
  }
}

/** The explorer: built from src/explorer to dist/explorer, where the server finds it. */
export default defineConfig({
  root: 'src/explorer',
  plugins: [react(), pageQueries(), markdown()],
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    // The Content-Security-Policy allows no inline script and no data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: { explorer: 'src/explorer/index.html', graphiql: 'src/explorer/graphiql/index.html' },
      // Some of GraphiQL's dependencies carry directives for a compiler that is not used here.
      onwarn: (warning, warn) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : warn(warning)),
    },
    // Monaco, the editor of GraphiQL, is large. Only that page loads it.
    chunkSizeWarningLimit: 4_000,
  },
  // The API answers a page only if `Host` and `Origin` are the same.
  server: { proxy: { '/graphql': { target: api, changeOrigin: false } } },
})
