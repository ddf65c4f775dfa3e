import type { Settings } from '../model/settings'
import { connect } from './connect'
import { openContainer } from '../neo4j/container/open-container'
import { MissingToolError } from '../neo4j/local/errors'
import { openLocal } from '../neo4j/local/open-local'
import type { Progress } from '../model/progress'
import type { OpenDatabase } from './open-database'

/** None of the three ways to a database is open. */
export class NoDatabaseError extends Error {
  override readonly name = 'NoDatabaseError'

  constructor(readonly reasons: string[]) {
    super(
      [
        'There is no Neo4j to work with. Any one of these three ways will do:',
        '  1. Set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to one that you have.',
        '  2. Install Java 17 or newer and Apache Maven; GovTies then fetches and runs its own.',
        '  3. Install Docker and start its engine; GovTies then runs one in a container.',
        ...reasons.map((reason) => `What was tried: ${reason}`),
      ].join('\n'),
    )
  }
}

/** The first of the three ways that is open: NEO4J_URI, a local Neo4j by Java and Maven, a container by Docker. */
export async function openDatabase(
  settings: Settings,
  progress: Progress,
  signal?: AbortSignal,
): Promise<OpenDatabase> {
  if (settings.neo4jUri) return openRemote(settings, settings.neo4jUri)
  try {
    return await openLocal(settings, progress, signal)
  } catch (error) {
    if (!(error instanceof MissingToolError)) throw error
    const container = await openContainer(settings, progress, signal)
    if (typeof container !== 'string') return container
    throw new NoDatabaseError([error.message, container])
  }
}

async function openRemote(settings: Settings, uri: string): Promise<OpenDatabase> {
  const { neo4jUsername: username, neo4jPassword: password = '', neo4jDatabase } = settings
  const database = await connect({ uri, username, password, database: neo4jDatabase })
  return { database, kind: 'remote', address: uri, username, password, release: () => database.close() }
}
