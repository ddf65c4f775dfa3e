import type { FastifyInstance } from 'fastify'
import type { Database } from '../database/connect'
import { within } from './within'

/** Milliseconds that the database has to answer before this server counts as not ready. */
const PATIENCE = 2_000

/**
 * How far the database is with planning the queries of the explorer's pages; once it is done, a first page comes as fast as
 * later ones. `not asked`: this server does not ask them ahead. `failed`: some could not be answered.
 */
export interface PageQueries {
  state: 'not asked' | 'planning' | 'planned' | 'failed'
}

/** `/healthz`: the process lives. `/readyz`: it can answer, because the database does; with the state of the page queries. */
export function serveHealth(app: FastifyInstance, database: Database, pageQueries: PageQueries): void {
  app.get('/healthz', { logLevel: 'silent' }, () => ({ status: 'live' }))
  app.get('/readyz', { logLevel: 'silent' }, async (_request, reply) => {
    if (await answers(database)) return { status: 'ready', pageQueries: pageQueries.state }
    return reply.code(503).send({ status: 'not ready', reason: 'The database does not answer.' })
  })
}

async function answers(database: Database): Promise<boolean> {
  return (await within(PATIENCE, database.version())) !== undefined
}
