import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { sha256 } from '../model/sha256'
import { cypherFolder } from './cypher-file'

/**
 * Returns a digest of the code in `src/records` and `src/model`, which decides which facts a record adds to the graph.
 */
export const mappingDigest = once(() => digestOf(MAPPING.flatMap(filesIn)))

/**
 * Returns a digest of all rules: the code, the statements and the package data that turn records, decisions and seed
 * scripts into the graph and its hash.
 */
export const rulesDigest = once(() =>
  digestOf([...[...MAPPING, ...RESOLVING].flatMap(filesIn), ...SINGLE_FILES, ...DATA]),
)

const MAPPING = ['../records', '../model'].map((folder) => join(__dirname, folder))

const RESOLVING = [
  ...['apply', 'write', 'claims', 'effect', 'derive', 'seed', 'import'].map((folder) => join(__dirname, folder)),
  ...['write', 'derive'].map((folder) => join(cypherFolder, folder)),
]

/** The files that determine which seed scripts run, and which data the hash of a graph covers. */
const SINGLE_FILES = ['seed-scripts', 'hash', 'bookkeeping', 'properties', 'export/graph-nodes'].map((file) =>
  join(__dirname, file + extname(__filename)),
)

/** The package files whose content reaches the graph: the names of parts of countries, and official languages. */
const DATA = ['iso-3166', 'cldr-core/supplemental/territoryInfo.json'].map((path) => require.resolve(path))

function digestOf(files: readonly string[]): string {
  const digests = files.map((file) => sha256(readFileSync(file)))
  return sha256(digests.join('\n'))
}

function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => /(?<!\.test|\.d)\.[jt]s$|\.cypher$/.test(name))
    .sort()
    .map((name) => join(folder, name))
}

function once(compute: () => string): () => string {
  let value: string | undefined
  return () => (value ??= compute())
}
