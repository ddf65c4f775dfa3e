import type { Database } from '../database/connect'
import { openDatabase } from '../database/open-database'
import type { Progress } from '../model/progress'
import { readSettings } from '../model/settings'
import { awaitInterruption, unlessInterrupted } from './interruption'
import { showProgress } from './progress'

/** Runs a command's work on the database that the settings name, and lets go of it whatever happens. */
export async function withDatabase<Answer>(
  work: (database: Database, progress: Progress) => Promise<Answer>,
): Promise<Answer> {
  const settings = readSettings()
  const interruption = awaitInterruption()
  const { progress, done } = showProgress()
  const open = await openDatabase(settings, progress, interruption.signal).finally(done)
  try {
    return await unlessInterrupted(work(open.database, progress).finally(done), interruption)
  } finally {
    await open.release()
  }
}
