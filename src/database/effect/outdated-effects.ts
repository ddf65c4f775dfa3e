import { noProgress, type Progress } from '../../model/progress'
import { resolveClaims } from '../claims/resolve-claims'
import type { Database } from '../connect'
import { readCypher } from '../cypher-file'
import { withWriteLock } from '../transactions'
import { inSlices } from '../write/rows'
import { deriveEffects } from './derive-effects'

/** The maximum number of agreements and initiatives that one transaction handles. */
const BATCH_SIZE = 2_000

/**
 * Derives the effect of agreements and initiatives for which an earlier version did not store it. Writes nothing if the
 * graph is up to date.
 * @throws DatabaseError
 */
export async function deriveOutdatedEffects(database: Database, progress: Progress = noProgress): Promise<void> {
  const rows = await database.read(readCypher('derive/outdated-effects.cypher'))
  const ids = rows.map(({ id }) => id as string)
  let done = 0
  for (const some of inSlices(ids, BATCH_SIZE)) {
    await withWriteLock(database, async (transaction) => {
      await resolveClaims(transaction, [...some])
      await deriveEffects(transaction, some)
    })
    done += some.length
    progress({ step: 'Deriving effect', done, total: ids.length })
  }
}
