import type { FastifyInstance } from 'fastify'
import type { Database } from '../database/connect'
import { withTimeout } from './with-timeout'

/** Milliseconds in which the database must respond. After them, this server is not ready. */
const READY_TIMEOUT_MS = 2_000

/**
 * Whether the database has planned the queries of the explorer's pages, after which a first page comes as fast as later
 * ones. `not asked`: this server does not run them at its start. `failed`: some of them failed.
 */
export interface PageQueries {
  state: 'not asked' | 'planning' | 'planned' | 'failed'
}

/**
 * Serves `/healthz`, which says that the process is alive, and `/readyz`, which says whether the database responds and has
 * the state of the page queries.
 */
export function serveHealth(app: FastifyInstance, database: Database, pageQueries: PageQueries): void {
  app.get('/healthz', { logLevel: 'silent' }, () => ({ status: 'live' }))
  app.get('/readyz', { logLevel: 'silent' }, async (_request, reply) => {
    if (await responds(database)) return { status: 'ready', pageQueries: pageQueries.state }
    return reply.code(503).send({ status: 'not ready', reason: 'The database does not answer.' })
  })
}

async function responds(database: Database): Promise<boolean> {
  return (await withTimeout(database.version(), READY_TIMEOUT_MS)) !== undefined
}
