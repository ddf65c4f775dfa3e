import type { Database } from '../database/connect'
import { openDatabase } from '../database/open-database'
import { refuseUnfinishedRestore } from '../database/restore-errors'
import type { Progress } from '../model/progress'
import { readSettings } from '../model/settings'
import { listenForInterruption, unlessInterrupted } from './interruption'
import { showProgress } from './progress'

/**
 * Opens the database that the settings specify, runs the work of a command, and always releases the database. Refuses a
 * graph whose restore is unfinished, unless the command itself is `restoring` the graph.
 */
export async function withDatabase<T>(
  work: (database: Database, progress: Progress) => Promise<T>,
  { restoring = false } = {},
): Promise<T> {
  const settings = readSettings()
  const interruption = listenForInterruption()
  const { progress, done } = showProgress()
  const open = await openDatabase(settings, progress, interruption.signal).finally(done)
  try {
    if (!restoring) await refuseUnfinishedRestore(open.database)
    return await unlessInterrupted(work(open.database, progress).finally(done), interruption)
  } finally {
    await open.release()
  }
}
