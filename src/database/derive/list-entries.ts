import type { Database, Transaction } from '../connect'
import { readCypher } from '../cypher-file'
import { noProgress, type Progress } from '../../model/progress'
import { inTurn } from '../take-turn'
import { inSlices, runInIds } from '../write/rows'

/** What the graph holds only to give lists in the order of time: it says nothing that is not said elsewhere. */
export const LIST_ENTRY = ['listedUnder', 'listedOn', 'listedWith', 'listedKind'] as const

/** Lists the agreements, initiatives and events among some nodes under all whom they are linked with, on their day. */
export async function keepListed(transaction: Transaction, ids: string[]): Promise<void> {
  await runInIds(transaction, 'derive/list-entries.cypher', ids)
}

/** How many are listed in one transaction. */
const AT_ONCE = 5_000

/**
 * Lists what an earlier version, or somebody by hand, linked without listing it. Returns how many agreements, initiatives
 * and events; of an up-to-date graph it only reads.
 * @throws DatabaseError
 */
export async function listUnlisted(database: Database, progress: Progress = noProgress): Promise<number> {
  const rows = await database.read(readCypher('derive/unlisted.cypher'))
  const ids = rows.map(({ id }) => id as string)
  let done = 0
  for (const some of inSlices(ids, AT_ONCE)) {
    await inTurn(database, (transaction) => keepListed(transaction, [...some]))
    done += some.length
    progress({ step: 'Listing by day', done, total: ids.length })
  }
  return ids.length
}
