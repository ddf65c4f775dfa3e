import type { Progress } from '../model/progress'
import type { Settings } from '../model/settings'
import { acquireNeo4j } from '../neo4j/acquire-neo4j'
import type { Neo4jServer } from '../neo4j/neo4j-server'
import { connect, type Database } from './connect'

/** A Neo4j server and a connection to its database. `release` closes the connection first. */
export interface OpenDatabase extends Neo4jServer {
  database: Database
}

/**
 * Connects to the Neo4j server that the settings specify, or to a local server. Starts the local server if necessary.
 */
export async function openDatabase(
  settings: Settings,
  progress: Progress,
  signal?: AbortSignal,
): Promise<OpenDatabase> {
  const server = await acquireNeo4j(settings, progress, signal)
  const { address: uri, username, password } = server
  try {
    const database = await connect({ uri, username, password, database: settings.neo4jDatabase })
    const release = async (): Promise<void> => {
      await database.close()
      await server.release()
    }
    return { ...server, database, release }
  } catch (error) {
    await server.release()
    throw error
  }
}
