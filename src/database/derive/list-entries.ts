import type { Database, Transaction } from '../connect'
import { readCypher } from '../cypher-file'
import { noProgress, type Progress } from '../../model/progress'
import { withWriteLock } from '../transactions'
import { inSlices, runInIds } from '../write/rows'

/** Lists the agreements, initiatives and events among the given nodes under every node to which they are linked. */
export async function listEntries(transaction: Transaction, ids: string[]): Promise<void> {
  await runInIds(transaction, 'derive/list-entries.cypher', ids)
}

/** The maximum number of nodes that are listed in one transaction. */
const BATCH_SIZE = 5_000

/**
 * Lists agreements, initiatives and events that an earlier version or a person linked but did not list. Returns the
 * number of entries that were newly listed. Writes nothing if the graph is up to date.
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
