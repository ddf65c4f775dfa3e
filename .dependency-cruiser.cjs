/**
 * The allowed imports between folders. Data flows one way:
 * records → cypher → database → graphql → server → explorer. `model` holds the words that all of them share, and `neo4j`
 * gets the server that `database` uses.
 */
const allowed = {
  model: [],
  records: ['model'],
  neo4j: ['model'],
  database: ['model', 'neo4j', 'records'],
  graphql: ['model', 'records', 'database'],
  server: ['model', 'graphql', 'database'],
  cli: ['model', 'records', 'neo4j', 'database', 'graphql', 'server'],
  explorer: ['model'],
}
const folders = Object.keys(allowed)

/** One rule for each folder: it may import itself and the folders named above, and no other folder of the project. */
const arrows = folders.map((folder) => ({
  name: `${folder}-imports-only-what-the-layout-allows`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed[folder]].join('|')})/` },
}))

module.exports = {
  forbidden: [
    ...arrows,
    // Imports of types count too: a circle of types hides which of two files is the lower one.
    { name: 'no-circles-between-files', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-circles-between-folders', severity: 'error', scope: 'folder', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['\\.test\\.tsx?$', '\\.(css|svg|json)$', '\\?'] },
    tsConfig: { fileName: 'tsconfig.check.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json', '.css'],
    },
  },
}
