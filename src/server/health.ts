import type { FastifyInstance } from 'fastify'
import type { Database } from '../database/connect'
import { withTimeout } from './with-timeout'

/** The time limit for a response from the database, in milliseconds. If it is exceeded, this server is not ready. */
const READY_TIMEOUT_MS = 2_000

/**
 * The state of the page queries, which are the queries of the explorer's pages. When the database has planned them, the
 * first visit to a page is as fast as later ones. `not asked` means that this server does not run the queries when it
 * starts. `failed` means that some of them failed.
 */
export interface PageQueries {
  state: 'not asked' | 'planning' | 'planned' | 'failed'
}

/**
 * Serves `/healthz` and `/readyz`. The first reports that the process is alive. The second reports whether the database
 * responds, and gives the state of the page queries.
 */
export function serveHealth(app: FastifyInstance, database: Database, pageQueries: PageQueries): void {
  app.get('/healthz', { logLevel: 'silent' }, () => ({ status: 'live' }))
  app.get('/readyz', { logLevel: 'silent' }, async (_request, reply) => {
    if (await responds(database)) return { status: 'ready', pageQueries: pageQueries.state }
    return reply.code(503).send({ status: 'not ready', reason: 'The database does not respond.' })
  })
}

async function responds(database: Database): Promise<boolean> {
  return (await withTimeout(database.version(), READY_TIMEOUT_MS)) !== undefined
}
