import type { Database, Transaction } from '../connect'
import { readCypher } from '../cypher-file'
import { noProgress, type Progress } from '../../model/progress'
import { asReadTransaction, withWriteLock } from '../transactions'
import { runInIds, runInRows } from '../write/rows'
import { deriveSearches } from './derive-searches'
import { derivePart, partsOf } from './derive-ties'
import type { LineChange } from './line-changes'
import type { Pairs } from './pairs'

/** Marks pairs whose ties a later transaction must derive. */
export async function markOutdated(transaction: Transaction, pairs: Pairs): Promise<void> {
  const rows = [...pairs].map(([id, countries]) => ({ id, countries }))
  await runInRows(transaction, 'derive/outdated-pairs.cypher', rows)
}

/**
 * Derives the ties that batches of an import marked, and the ties that an earlier version wrote without all properties
 * of this version. Each transaction has a bounded size. Returns the number of derived ties, and what these ties gained
 * and lost. Writes nothing if the graph is up to date.
 * @throws DatabaseError
 */
export async function deriveOutdatedTies(
  database: Database,
  progress: Progress = noProgress,
): Promise<{ derived: number; changes: LineChange[] }> {
  const rows = await database.read(readCypher('derive/outdated-ties.cypher'))
  const pairs: Pairs = new Map(rows.map(({ id, countries }) => [id as string, countries as [string, string]]))
  const changes: LineChange[] = []
  let done = 0
  for (const part of await partsOf(asReadTransaction(database), pairs)) {
    const some = await withWriteLock(database, async (transaction) => {
      const lines = await derivePart(transaction, part)
      await deriveSearches(transaction)
      await runInIds(transaction, 'derive/derived-pairs.cypher', [...part.pairs.keys()])
      return lines
    })
    for (const change of some) changes.push(change)
    done += part.pairs.size
    progress({ step: 'Deriving ties', done, total: pairs.size })
  }
  return { derived: pairs.size, changes }
}
