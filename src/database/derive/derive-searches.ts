import type { Transaction } from '../connect'
import { readCypher } from '../cypher-file'
import { runInRows } from '../write/rows'

/**
 * Derives the entries that each search missed, and the conditions of “searched, none found” that the search does not
 * meet. There are few searches, so each run covers all of them. Writes only the differences. Call this function after
 * deriving the ties.
 */
export async function deriveSearches(transaction: Transaction): Promise<void> {
  const rows = await transaction.run(readCypher('derive/searches.cypher'))
  await runInRows(transaction, 'derive/resolved-nodes.cypher', rows)
}
