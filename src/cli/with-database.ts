import type { Database } from '../database/connect'
import { openDatabase } from '../database/open'
import { readSettings } from '../model/settings'
import { awaitInterruption, unlessInterrupted } from './interruption'
import { showProgress } from './progress'

/** Runs a command's work on the database that the settings name, and lets go of it whatever happens. */
export async function withDatabase<Answer>(work: (database: Database) => Promise<Answer>): Promise<Answer> {
  const settings = readSettings()
  const interruption = awaitInterruption()
  const { progress, done } = showProgress()
  const open = await openDatabase(settings, progress, interruption.signal).finally(done)
  try {
    return await unlessInterrupted(work(open.database), interruption)
  } finally {
    await open.release()
  }
}
