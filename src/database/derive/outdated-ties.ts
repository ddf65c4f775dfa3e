import type { Database, Transaction } from '../connect'
import { readCypher } from '../cypher-file'
import { noProgress, type Progress } from '../../model/progress'
import { reading } from '../reading'
import { inTurn } from '../take-turn'
import { runInIds, runInRows } from '../write/rows'
import { derivePart, partsOf } from './derive-ties'
import type { Pairs } from './touched-pairs'

/** Keeps which pairs a later transaction has to derive the ties of. */
export async function keepOutdated(transaction: Transaction, pairs: Pairs): Promise<void> {
  const rows = [...pairs].map(([id, countries]) => ({ id, countries }))
  await runInRows(transaction, 'derive/outdated-pairs.cypher', rows)
}

/**
 * Derives the ties of the pairs that batches of an import kept for later, and of a graph that an earlier version
 * derived without all that this one keeps on them, in transactions of bounded memory. Returns how many; of an
 * up-to-date graph it only reads.
 * @throws DatabaseError
 */
export async function deriveOutdatedTies(database: Database, progress: Progress = noProgress): Promise<number> {
  const rows = await database.read(readCypher('derive/outdated-ties.cypher'))
  const pairs: Pairs = new Map(rows.map(({ id, countries }) => [id as string, countries as [string, string]]))
  let done = 0
  for (const part of await partsOf(reading(database), pairs)) {
    await inTurn(database, async (transaction) => {
      await derivePart(transaction, part)
      await runInIds(transaction, 'derive/derived-pairs.cypher', [...part.pairs.keys()])
    })
    done += part.pairs.size
    progress({ step: 'Deriving ties', done, total: pairs.size })
  }
  return pairs.size
}
