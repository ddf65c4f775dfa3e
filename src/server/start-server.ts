import fastifyCompress from '@fastify/compress'
import fastifyUnderPressure from '@fastify/under-pressure'
import fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Database } from '../database/connect'
import { buildSchema } from '../graphql'
import { STANDARD_LIMITS } from '../model/limits'
import type { Settings } from '../model/settings'
import { serveGraphql } from './graphql-route'
import { forData } from './headers'
import { type PageQueries, serveHealth } from './health'
import { createLogger } from './logger'
import { servePages } from './pages'
import { followRequests } from './quiet'
import { warmUp } from './warm-up'

export interface ServerOptions {
  settings: Pick<Settings, 'port' | 'host'> & Partial<Pick<Settings, 'limits'>>
  database: Database
  /** Where Neo4j Browser answers, if the database has one; `/neo4j-browser` leads there. */
  openInfo?: { browserUrl?: string }
  /** The schema, where it was built while the database came up. */
  schema?: GraphQLSchema | Promise<GraphQLSchema>
  /** Asks the explorer's questions once in the background, so that the first page is answered as fast as later ones. */
  warmUp?: boolean
  /** Where faults are logged; by default to standard error. */
  logger?: Logger
}

export interface RunningServer {
  /** The address of the start page, without a slash at the end. */
  readonly url: string
  /** Stops listening and waits for the answers under way. The database stays open. */
  close(): Promise<void>
}

/** Milliseconds that the event loop may stand still before requests are refused: a machine that did for some seconds is not under pressure. */
const LONGEST_DELAY = 15_000

/** Serves the explorer, GraphiQL and the API over HTTP until it is closed. Rejects when the port is taken. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { settings, database, openInfo } = options
  // Built before anything listens: it keeps the event loop busy, which would count as pressure.
  const schema = await (options.schema ?? buildSchema())
  const logger = options.logger ?? createLogger()
  const loggerInstance: FastifyBaseLogger = logger
  const app: FastifyInstance = fastify({ loggerInstance, forceCloseConnections: 'idle' })
  app.addHook('onRequest', forData)
  const untilQuiet = followRequests(app)
  await app.register(fastifyCompress)
  await app.register(fastifyUnderPressure, { maxEventLoopDelay: LONGEST_DELAY })
  const limits = settings.limits ?? STANDARD_LIMITS
  const stopApollo = await serveGraphql(app, { schema, database, logger, limits })
  const pageQueries: PageQueries = { state: options.warmUp ? 'planning' : 'not asked' }
  serveHealth(app, database, pageQueries)
  await app.register((scope) => servePages(scope, openInfo?.browserUrl))
  const url = await app.listen({ port: settings.port, host: settings.host })
  const closing = new AbortController()
  // What goes wrong in it is no one's question: the page that asks the same is told. Closing does not wait for it.
  if (options.warmUp) {
    void warmUp({ schema, database, signal: closing.signal, untilQuiet }).then(
      ({ failed }) => (pageQueries.state = failed.length === 0 ? 'planned' : 'failed'),
      () => (pageQueries.state = 'failed'),
    )
  }
  return {
    url,
    close: () => {
      closing.abort()
      return app.close().then(stopApollo)
    },
  }
}
