import type { FastifyInstance } from 'fastify'
import type { Database } from '../database/connect'
import { withTimeout } from './with-timeout'

/** The time in which the database must respond, in milliseconds. After it, this server is not ready. */
const READY_TIMEOUT_MS = 2_000

/**
 * The state of the queries of the explorer's pages. When the database has planned them, a first page is as fast as
 * later ones. `not asked`: this server does not run them when it starts. `failed`: some of them failed.
 */
export interface PageQueries {
  state: 'not asked' | 'planning' | 'planned' | 'failed'
}

/**
 * Serves `/healthz`, which reports that the process is alive, and `/readyz`, which reports whether the database
 * responds and the state of the page queries.
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
