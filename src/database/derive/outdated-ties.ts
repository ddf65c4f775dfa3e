import type { Database } from '../connect'
import { readCypher } from '../cypher-file'
import { deriveTies } from './derive-ties'
import type { Pairs } from './touched-pairs'

/**
 * Derives anew, once, the ties of a graph that an earlier version derived without all that this one keeps on them.
 * Returns how many; of an up-to-date graph it only reads.
 * @throws DatabaseError
 */
export async function deriveOutdatedTies(database: Database): Promise<number> {
  const rows = await database.read(readCypher('derive/outdated-ties.cypher'))
  const pairs: Pairs = new Map(rows.map(({ id, countries }) => [id as string, countries as [string, string]]))
  if (pairs.size > 0) await database.inWriteTransaction((transaction) => deriveTies(transaction, pairs))
  return pairs.size
}
