import type { FastifyInstance } from 'fastify'
import type { Database } from '../database/connect'
import { within } from './within'

/** Milliseconds that the database has to answer before this server counts as not ready. */
const PATIENCE = 2_000

/** Whether the database has planned the queries of the explorer's pages, so that the first page comes as fast as later ones. */
export interface PageQueries {
  planned: boolean
}

/**
 * `/healthz`: the process lives. `/readyz`: it can answer, because the database does; `pageQueries` says whether it has
 * planned those of the explorer.
 */
export function serveHealth(app: FastifyInstance, database: Database, pageQueries: PageQueries): void {
  app.get('/healthz', { logLevel: 'silent' }, () => ({ status: 'live' }))
  app.get('/readyz', { logLevel: 'silent' }, async (_request, reply) => {
    if (await answers(database))
      return { status: 'ready', pageQueries: pageQueries.planned ? 'planned' : 'not planned' }
    return reply.code(503).send({ status: 'not ready', reason: 'The database does not answer.' })
  })
}

async function answers(database: Database): Promise<boolean> {
  return (await within(PATIENCE, database.version())) !== undefined
}
