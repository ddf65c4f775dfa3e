import fastifyCompress from '@fastify/compress'
import fastifyUnderPressure from '@fastify/under-pressure'
import fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Database } from '../database/connect'
import { buildSchema } from '../graphql/build-schema'
import { STANDARD_LIMITS } from '../model/limits'
import type { Settings } from '../model/settings'
import { serveGraphql } from './graphql-route'
import { forData } from './headers'
import { type PageQueries, serveHealth } from './health'
import { trackRequests } from './idle'
import { createLogger } from './logger'
import { servePages } from './pages'
import { refuseUnderPressure } from './under-pressure'
import { warmUp, type WarmUpOptions } from './warm-up'

export interface ServerOptions {
  settings: Pick<Settings, 'port' | 'host'> & Partial<Pick<Settings, 'limits'>>
  database: Database
  /** The address of Neo4j Browser, if available. `/neo4j-browser` redirects to it. */
  openInfo?: { browserUrl?: string }
  /** The schema, if the caller has already built it or started to build it, for example while the database starts. */
  schema?: GraphQLSchema | Promise<GraphQLSchema>
  /** Runs the explorer's queries once in the background, so that the first visit to a page is as fast as later ones. */
  warmUp?: boolean
  /** Logs the server's faults. The default logger writes to standard error. */
  logger?: Logger
}

export interface RunningServer {
  /** The address of the start page, without a trailing slash. */
  readonly url: string
  /** Stops listening and waits for pending responses. The database stays open. */
  close(): Promise<void>
}

/**
 * The maximum delay of the event loop, in milliseconds. If it is exceeded, requests are refused. A delay of a few
 * seconds does not indicate an overload.
 */
const MAX_EVENT_LOOP_DELAY_MS = 15_000

/**
 * Warms up the database in the background. Errors are ignored here, because a page that sends the same query later
 * receives the same error.
 */
function planPageQueries(options: WarmUpOptions, pageQueries: PageQueries): void {
  void warmUp(options).then(
    ({ failed }) => (pageQueries.state = failed.length === 0 ? 'planned' : 'failed'),
    () => (pageQueries.state = 'failed'),
  )
}

/** Starts an HTTP server for the explorer, GraphiQL and the API. Rejects if the port is taken. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { settings, database, openInfo } = options
  // Building the schema blocks the event loop, which would count as an overload. The schema is therefore built before
  // the server listens.
  const schema = await (options.schema ?? buildSchema())
  const logger = options.logger ?? createLogger()
  const loggerInstance: FastifyBaseLogger = logger
  const app: FastifyInstance = fastify({ loggerInstance, forceCloseConnections: 'idle' })
  app.addHook('onRequest', forData)
  const waitUntilIdle = trackRequests(app)
  await app.register(fastifyCompress)
  await app.register(fastifyUnderPressure, {
    maxEventLoopDelay: MAX_EVENT_LOOP_DELAY_MS,
    pressureHandler: refuseUnderPressure,
  })
  const limits = settings.limits ?? STANDARD_LIMITS
  const stopApollo = await serveGraphql(app, { schema, database, logger, limits })
  const pageQueries: PageQueries = { state: options.warmUp ? 'planning' : 'not asked' }
  serveHealth(app, database, pageQueries)
  await app.register((scope) => servePages(scope, openInfo?.browserUrl))
  const url = await app.listen({ port: settings.port, host: settings.host })
  const closing = new AbortController()
  if (options.warmUp) planPageQueries({ schema, database, signal: closing.signal, waitUntilIdle }, pageQueries)
  return {
    url,
    close: () => {
      closing.abort()
      return app.close().then(stopApollo)
    },
  }
}
