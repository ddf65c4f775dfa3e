import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cypherFolder, readCypher } from '../cypher-file'
import type { Transaction } from '../connect'

export interface SeedScript {
  /** The file's name without `.cypher`: `R010__countries`. */
  id: string
  /** Below `cypher/`. */
  path: string
  checksum: string
}

/** Every seed script, in the order in which they run. */
export function seedScripts(): SeedScript[] {
  const names = readdirSync(join(cypherFolder, 'seed')).filter((name) => /^R\d+__.*\.cypher$/.test(name))
  return names.sort().map((name) => {
    const text = readFileSync(join(cypherFolder, 'seed', name))
    const checksum = createHash('sha256').update(text).digest('hex')
    return { id: name.replace(/\.cypher$/, ''), path: `seed/${name}`, checksum }
  })
}

/** The scripts that never ran on this graph, or ran in another version. */
export async function changedScripts(transaction: Transaction, scripts: SeedScript[]): Promise<SeedScript[]> {
  const rows = await transaction.run(readCypher('write/seed-scripts.cypher'))
  const ran = new Map(rows.map(({ id, checksum }) => [id, checksum]))
  return scripts.filter(({ id, checksum }) => ran.get(id) !== checksum)
}
