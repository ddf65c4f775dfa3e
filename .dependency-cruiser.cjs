/**
 * The arrows between folders. Data flows one way:
 * records → cypher → database → graphql → server → explorer, and `model` holds the words that all of them share.
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

/** One rule a folder: it may import itself and the folders named above, nothing else of ours. */
const arrows = folders.map((folder) => ({
  name: `${folder}-imports-only-what-the-layout-allows`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed[folder]].join('|')})/` },
}))

module.exports = {
  forbidden: [
    ...arrows,
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
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
