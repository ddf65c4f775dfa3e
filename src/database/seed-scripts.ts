import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { recordKey, type RecordKey } from '../model/ids'
import { sha256 } from '../model/sha256'
import { cypherFolder } from './cypher-file'

/** A file in `cypher/seed/`. */
export interface SeedScript {
  /** The file name without `.cypher`, such as `R010__countries`. */
  id: string
  /** The key of the script in the `records` of facts. */
  record: RecordKey
  /** The path below `cypher/`. */
  path: string
  text: string
  checksum: string
  /** Every quoted string that may be an id. */
  possibleIds: string[]
}

/** Returns every seed script, in the order in which they run. */
export function seedScripts(): SeedScript[] {
  const names = readdirSync(join(cypherFolder, 'seed')).filter((name) => /^R\d+__.*\.cypher$/.test(name))
  return names
    .sort()
    .map((name) => seedScript(name.replace(/\.cypher$/, ''), readFileSync(join(cypherFolder, 'seed', name), 'utf8')))
}

/** Returns a seed script with the given text. */
export function seedScript(id: string, text: string): SeedScript {
  const quoted = [...text.matchAll(/'([A-Za-z0-9-]+)'/g)].map(([, word = '']) => word)
  const checksum = sha256(text)
  const possibleIds = [...new Set(quoted)]
  return { id, record: recordKey('seed', id), path: `seed/${id}.cypher`, text, checksum, possibleIds }
}
