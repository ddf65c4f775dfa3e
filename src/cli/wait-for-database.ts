import { DatabaseUnavailableError } from '../database/database-errors'
import { type OpenDatabase, openDatabase } from '../database/open-database'
import { poll } from '../model/poll'
import type { Progress } from '../model/progress'
import type { Settings } from '../model/settings'

/** The interval between attempts to connect, in milliseconds. */
const RETRY_MS = 1_000

/**
 * Opens the database that the settings specify. If the database at NEO4J_URI does not respond yet, keeps trying,
 * because the container or machine of the database may still be starting.
 * @throws DatabaseUnavailableError if the database does not respond in time
 */
export async function openOnceAvailable(
  settings: Settings,
  progress: Progress,
  signal: AbortSignal,
): Promise<OpenDatabase> {
  let reason: unknown
  const tryToOpen = async (): Promise<OpenDatabase | undefined> => {
    try {
      return await openDatabase(settings, progress, signal)
    } catch (error) {
      if (!settings.neo4jUri || !(error instanceof DatabaseUnavailableError)) throw error
      reason = error
      progress({ step: `Waiting for Neo4j at ${settings.neo4jUri}`, waiting: true })
      return undefined
    }
  }
  const open = await poll(tryToOpen, { everyMs: RETRY_MS, timeoutMs: settings.databaseWait, signal })
  if (!open) throw reason
  return open
}
