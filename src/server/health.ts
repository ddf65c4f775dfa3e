import type { FastifyInstance } from 'fastify'
import type { Database } from '../database/connect'
import { type GraphState, watchGraphState } from '../database/graph-state'
import { withTimeout } from './with-timeout'

/**
 * The time limit for a response from the database, in milliseconds. After that time, the server counts as not ready.
 */
const READY_TIMEOUT_MS = 2_000

/** The state that changes while this server runs. */
export interface ServerState {
  /**
   * The state of the page queries, which are the queries of the explorer's pages. Once the database has planned them,
   * the first visit to a page is as fast as later visits. `not asked` means that this server does not run the queries
   * at startup. `failed` means that some of the queries failed.
   */
  pageQueries: 'not asked' | 'planning' | 'planned' | 'failed'
  /** True once the server is about to stop. A load balancer should then stop sending requests. */
  draining: boolean
}

/**
 * Serves `/livez` and `/readyz`. The first reports that the process is alive. The second reports whether this server
 * should receive requests: the database responds, its migrations have run, no backup is being restored, and the server
 * is not about to stop. `/readyz` also reports a running import, during which the server still responds to queries.
 */
export function serveHealth(app: FastifyInstance, database: Database, server: Readonly<ServerState>): void {
  const readState = watchGraphState(database)
  app.get('/livez', { logLevel: 'silent' }, () => ({ status: 'live' }))
  app.get('/readyz', { logLevel: 'silent' }, async (_request, reply) => {
    const graph = await withTimeout(readState(), READY_TIMEOUT_MS)
    const reason = whyNotReady(graph, server)
    const { draining, pageQueries } = server
    const { migrated, loading, revision, builtAt } = graph ?? {}
    const checks = { database: graph !== undefined, migrated, loading, draining, revision, builtAt, pageQueries }
    if (reason === undefined) return { status: 'ready', ...checks }
    return reply
      .code(503)
      .header('retry-after', '5')
      .send({ status: 'not ready', reason, ...checks })
  })
}

function whyNotReady(graph: GraphState | undefined, { draining }: Readonly<ServerState>): string | undefined {
  if (draining) return 'The server is about to stop.'
  if (!graph) return 'The database does not respond.'
  if (graph.restoring) return 'A backup is being restored, or its restore was interrupted.'
  if (!graph.migrated) return 'Migrations are missing. Run `govties migrate`.'
  return undefined
}
