import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Neo4jError, type RecordShape } from 'neo4j-driver'
import { projectRoot } from '../model/project-root'
import { type ConnectionSettings, openDriver, StatusCode } from './driver'

/**
 * Connects once and checks whether the database responds. Any other error counts as `ready`, because the next
 * connection will report it.
 */
export async function probe(settings: ConnectionSettings): Promise<'ready' | 'unavailable' | 'access-denied'> {
  try {
    await runOnce(settings, 'RETURN 1')
    return 'ready'
  } catch (error) {
    if (!(error instanceof Neo4jError)) throw error
    if (StatusCode.unavailable.test(error.code)) return 'unavailable'
    return StatusCode.accessDenied.test(error.code) ? 'access-denied' : 'ready'
  }
}

/** Returns the reason that the server gives for not opening a database, or undefined if there is no reason yet. */
export async function whyNotOpen(settings: ConnectionSettings): Promise<string | undefined> {
  try {
    const rows = await runOnce({ ...settings, database: 'system' }, DATABASE_STATUS)
    const reason: unknown = rows.find(({ name }) => name === settings.database)?.statusMessage
    return typeof reason === 'string' && reason !== '' ? reason.slice(0, 400) : undefined
  } catch {
    return undefined // The system database is not open yet either.
  }
}

const DATABASE_STATUS = readFileSync(join(projectRoot, 'cypher', 'start', 'database-status.cypher'), 'utf8')

async function runOnce(settings: ConnectionSettings, cypher: string): Promise<RecordShape[]> {
  const driver = openDriver(settings)
  try {
    const session = driver.session({ database: settings.database, defaultAccessMode: 'READ' })
    const { records } = await session.run(cypher)
    return records.map((record) => record.toObject())
  } finally {
    await driver.close()
  }
}
