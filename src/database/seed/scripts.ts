import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { recordKey, type RecordKey } from '../../model/ids'
import { cypherFolder, readCypher, readStatements } from '../cypher-file'
import type { Transaction } from '../connect'

/** A file in `cypher/seed/`. */
export interface SeedScript {
  /** The file name without `.cypher`, such as `R010__countries`. */
  id: string
  /** The key of the script in the `records` of facts. */
  record: RecordKey
  /** The path below `cypher/`. */
  path: string
  checksum: string
  /** Every quoted string that may be an id. */
  possibleIds: string[]
}

/** Returns every seed script, in the order in which they run. */
export function seedScripts(): SeedScript[] {
  const names = readdirSync(join(cypherFolder, 'seed')).filter((name) => /^R\d+__.*\.cypher$/.test(name))
  return names.sort().map(readScript)
}

function readScript(name: string): SeedScript {
  const text = readFileSync(join(cypherFolder, 'seed', name), 'utf8')
  const id = name.replace(/\.cypher$/, '')
  const quoted = [...text.matchAll(/'([A-Za-z0-9-]+)'/g)].map(([, word = '']) => word)
  const checksum = createHash('sha256').update(text).digest('hex')
  return { id, record: recordKey('seed', id), path: `seed/${name}`, checksum, possibleIds: [...new Set(quoted)] }
}

/** A script that has to run. */
export interface ChangedScript extends SeedScript {
  /** True if another version of the script ran before. */
  ranBefore: boolean
}

/** Returns the scripts that have never run on this graph or have changed since they ran. */
export async function changedScripts(transaction: Transaction, scripts: SeedScript[]): Promise<ChangedScript[]> {
  const rows = await transaction.run(readCypher('write/seeding/scripts.cypher'))
  const ran = new Map(rows.map(({ id, checksum }) => [id, checksum]))
  return scripts
    .filter(({ id, checksum }) => ran.get(id) !== checksum)
    .map((script) => ({ ...script, ranBefore: ran.has(script.id) }))
}

/** The nodes and sources that a script or its earlier version describes. */
export interface ScriptSubjects {
  nodes: string[]
  sources: string[]
}

/**
 * Runs a script and removes the facts that its earlier version stated. Then links the script's sources to the nodes
 * that they mention.
 */
export async function runScript(transaction: Transaction, script: ChangedScript): Promise<ScriptSubjects> {
  const { id, record, path, checksum, possibleIds } = script
  const former = script.ranBefore ? await withdraw(transaction, record) : { nodes: [], sources: [] }
  for (const statement of readStatements(path)) await transaction.run(statement)
  await transaction.run(readCypher('write/seeding/stated-facts.cypher'), { record })
  const rows = await transaction.run(readCypher('write/seeding/mentions.cypher'), { record })
  await transaction.run(readCypher('write/seeding/script-ran.cypher'), { id, checksum })
  const sources = possibleIds.filter((word) => word.startsWith('source-'))
  return {
    nodes: [...former.nodes, ...rows.map((row) => row.id as string)],
    sources: [...new Set([...former.sources, ...sources])],
  }
}

async function withdraw(transaction: Transaction, record: string): Promise<ScriptSubjects> {
  await transaction.run(readCypher('write/seeding/withdraw-facts.cypher'), { record })
  const claims = await transaction.run(readCypher('write/seeding/withdraw-claims.cypher'), { record })
  const start = JSON.stringify({ record }).slice(0, -1)
  const described = await transaction.run(readCypher('write/seeding/withdraw-descriptions.cypher'), { start })
  const idsOf = (isSource: boolean) => described.flatMap((row) => (row.isSource === isSource ? [row.id as string] : []))
  return {
    nodes: [...claims.map(({ node }) => node as string), ...idsOf(false)],
    sources: [...claims.flatMap(({ sources }) => sources as string[]), ...idsOf(true)],
  }
}
