import type { Progress } from '../model/progress'
import type { Settings } from '../model/settings'
import { acquireContainer } from './container/acquire-container'
import { acquireLocal } from './local/acquire-local'
import { MissingToolError } from './local/local-errors'
import type { Neo4jServer } from './neo4j-server'

/** No Neo4j is available: NEO4J_URI is not set, and neither Java and Maven nor Docker can run Neo4j. */
export class NoDatabaseError extends Error {
  override readonly name = 'NoDatabaseError'

  constructor(readonly reasons: string[]) {
    super(
      [
        'There is no Neo4j to use. Choose one of these options:',
        '  1. Set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to use an existing Neo4j.',
        '  2. Install Java 17 or newer and Apache Maven; GovTies then downloads and runs Neo4j itself.',
        '  3. Install Docker and start its engine; GovTies then runs Neo4j in a container.',
        ...reasons.map((reason) => `Reason: ${reason}`),
      ].join('\n'),
    )
  }
}

/**
 * Returns the first available Neo4j: at NEO4J_URI, on this machine with Java and Maven, or in a container. Starts the
 * server if it is not running. Call `release` when the server is no longer needed.
 */
export async function acquireNeo4j(settings: Settings, progress: Progress, signal?: AbortSignal): Promise<Neo4jServer> {
  if (settings.neo4jUri) return remoteServer(settings, settings.neo4jUri)
  try {
    return await acquireLocal(settings, progress, signal)
  } catch (error) {
    if (!(error instanceof MissingToolError)) throw error
    const container = await acquireContainer(settings, progress, signal)
    if (typeof container !== 'string') return container
    throw new NoDatabaseError([error.message, container])
  }
}

function remoteServer({ neo4jUsername: username, neo4jPassword: password = '' }: Settings, uri: string): Neo4jServer {
  return { kind: 'remote', address: uri, username, password, release: () => Promise.resolve() }
}
