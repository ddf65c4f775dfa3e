import type { Transaction } from '../connect'
import { readCypher } from '../cypher-file'
import { runInRows } from '../write/rows'

/**
 * Derives what each search missed, and whether it may say that nothing was found. There are few searches, so each run
 * derives all of them. Writes only what differs. Call it after the ties are derived.
 */
export async function deriveSearches(transaction: Transaction): Promise<void> {
  const rows = await transaction.run(readCypher('derive/searches.cypher'))
  await runInRows(transaction, 'derive/resolved-nodes.cypher', rows)
}
