import type { Database, Transaction } from '../connect'
import { readCypher } from '../cypher-file'
import { noProgress, type Progress } from '../../model/progress'
import { withWriteLock } from '../transactions'
import { inSlices, runInIds } from '../write/rows'

/** Lists the agreements, initiatives and events among some nodes under everything that they are linked with. */
export async function listEntries(transaction: Transaction, ids: string[]): Promise<void> {
  await runInIds(transaction, 'derive/list-entries.cypher', ids)
}

/** How many nodes are listed in one transaction. */
const BATCH_SIZE = 5_000

/**
 * Lists what an earlier version, or somebody by hand, linked without listing it. Returns the number of agreements,
 * initiatives and events. On an up-to-date graph it only reads.
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
