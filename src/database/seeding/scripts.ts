import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { recordKey, type RecordKey } from '../../model/ids'
import { cypherFolder, readCypher } from '../cypher-file'
import type { Transaction } from '../connect'

export interface SeedScript {
  /** The file's name without `.cypher`: `R010__countries`. */
  id: string
  /** How facts name the script among their records. */
  record: RecordKey
  /** Below `cypher/`. */
  path: string
  checksum: string
  /** Every text in quotes that may be an id. */
  possibleIds: string[]
}

/** Every seed script, in the order in which they run. */
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

export interface ChangedScript extends SeedScript {
  /** Whether another version of it ran before. */
  ranBefore: boolean
}

/** The scripts that never ran on this graph, or ran in another version. */
export async function changedScripts(transaction: Transaction, scripts: SeedScript[]): Promise<ChangedScript[]> {
  const rows = await transaction.run(readCypher('write/seeding/scripts.cypher'))
  const ran = new Map(rows.map(({ id, checksum }) => [id, checksum]))
  return scripts
    .filter(({ id, checksum }) => ran.get(id) !== checksum)
    .map((script) => ({ ...script, ranBefore: ran.has(script.id) }))
}
