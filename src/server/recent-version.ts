import type { Database } from '../database/connect'
import { within } from './within'

/** Milliseconds for which the version is taken to be what it was: the longest that an old answer can go on. */
const RECENT = 250
/** Milliseconds that the database has to tell its version; a question that cannot be kept is asked all the same. */
const PATIENCE = 2_000

/**
 * Tells the version of the graph as it was at most a quarter of a second ago, undefined when the database does not
 * tell. Who asks within that time gets what another has asked for.
 */
export function recentVersion(database: Database): () => Promise<string | undefined> {
  let asked: Promise<string | undefined> | undefined
  let askedAt = -Infinity
  return () => {
    const now = performance.now()
    if (!asked || now - askedAt > RECENT) {
      askedAt = now
      asked = within(PATIENCE, database.version())
    }
    return asked
  }
}
