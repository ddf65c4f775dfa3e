import type { Database, Transaction } from '../connect'
import { readCypher } from '../cypher-file'
import { noProgress, type Progress } from '../../model/progress'
import { withWriteLock } from '../transactions'
import { inSlices, runInIds } from '../write/rows'

/** Lists the agreements, initiatives and events among some nodes under every node that they are linked with. */
export async function listEntries(transaction: Transaction, ids: string[]): Promise<void> {
  await runInIds(transaction, 'derive/list-entries.cypher', ids)
}

/** The number of nodes that are listed in one transaction. */
const BATCH_SIZE = 5_000

/**
 * Lists things that an earlier version linked, or that were linked by hand, without listing them. Returns the number of
 * agreements, initiatives and events. Only reads if the graph is up to date.
 * @throws DatabaseError
 */
export async function listUnlisted(database: Database, progress: Progress = noProgress): Promise<number> {
  const rows = await database.read(readCypher('derive/unlisted.cypher'))
  const ids = rows.map(({ id }) => id as string)
  let done = 0
  for (const some of inSlices(ids, BATCH_SIZE)) {
    await withWriteLock(database, (transaction) => listEntries(transaction, [...some]))
    done += some.length
    progress({ step: 'Listing by day', done, total: ids.length })
  }
  return ids.length
}
