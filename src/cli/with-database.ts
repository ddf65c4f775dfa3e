import pc from 'picocolors'
import type { Database } from '../database/connect'
import { openDatabase } from '../database/open'
import { readSettings } from '../model/settings'

/** Runs a command's work on the database that the settings name, and lets go of it whatever happens. */
export async function withDatabase<Answer>(work: (database: Database) => Promise<Answer>): Promise<Answer> {
  const open = await openDatabase(readSettings(), ({ step }) => console.error(pc.dim(step)))
  try {
    return await work(open.database)
  } finally {
    await open.release()
  }
}
