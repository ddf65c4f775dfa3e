import fastifyCompress from '@fastify/compress'
import fastifyUnderPressure from '@fastify/under-pressure'
import fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { Database } from '../database/connect'
import { readKnownAt } from '../database/revision/known-at'
import { buildSchema } from '../graphql/build-schema'
import { type HttpSettings, STANDARD_HTTP } from '../model/http-settings'
import { STANDARD_LIMITS } from '../model/limits'
import type { Settings } from '../model/settings'
import { connectionTimeouts } from './connection-timeouts'
import { MAX_PART_LENGTH, refuseAddress } from './refuse-address'
import { serveGraphql } from './graphql-route'
import { forData, ignoreForwardedAddress, nameRequest, varyByFormat } from './headers'
import { serveHealth, type ServerState } from './health'
import { trackRequests } from './idle'
import { addKnownAtHeader } from './known-at'
import { answerKnownHosts } from './known-hosts'
import { createLogger } from './logger'
import type { Ended } from './measured'
import { Metrics, serveMetrics } from './metrics'
import { servePages } from './pages'
import { logRequests } from './request-log'
import { refuseUnderPressure } from './under-pressure'
import { warmUp, warmUpEndpoints, type WarmUpOptions } from './warm-up'

export interface ServerOptions {
  settings: Pick<Settings, 'port' | 'host'> &
    Partial<Pick<Settings, 'limits' | 'publicUrl'>> & { http?: Partial<HttpSettings> }
  database: Database
  /** The address of Neo4j Browser, if available. `/neo4j-browser` redirects to it. */
  openInfo?: { browserUrl?: string }
  /** The schema, if the caller has already built it or started to build it, for example while the database starts. */
  schema?: GraphQLSchema | Promise<GraphQLSchema>
  /** Runs the explorer's queries once in the background, so that the first visit to a page is as fast as later ones. */
  warmUp?: boolean
  /** Called just before the server listens, for example to free its port. */
  beforeListening?: () => Promise<void>
  /** Logs the server's faults. The default logger writes to standard error. */
  logger?: Logger
}

export interface RunningServer {
  /** The address of the start page, without a trailing slash. */
  readonly url: string
  /** The address of the metrics for Prometheus, if they are served. */
  readonly metricsUrl?: string
  /**
   * Reports that the server is about to stop. After the drain time, stops listening and waits for pending responses.
   * The database stays open.
   */
  close(): Promise<void>
}

/**
 * The maximum delay of the event loop, in milliseconds. If it is exceeded, requests are refused. A delay of a few
 * seconds does not mean that the server is overloaded.
 */
const MAX_EVENT_LOOP_DELAY_MS = 15_000

/**
 * Warms up the database in the background. An error is only logged, because a page that sends the same query later
 * receives the same error.
 */
function planPageQueries(options: WarmUpOptions, state: ServerState, logger: FastifyBaseLogger): void {
  const end = (failed: string[] | undefined) => {
    state.pageQueries = failed?.length === 0 ? 'planned' : 'failed'
    if (state.pageQueries === 'failed' && !options.signal.aborted)
      logger.warn({ failed }, 'Page queries could not be planned')
  }
  void warmUp(options)
    .then(
      ({ failed }) => end(failed),
      () => end(undefined),
    )
    .then(() => warmUpEndpoints(options))
    .catch(() => logger.warn('Queries of the endpoints could not be planned'))
}

/** Starts an HTTP server for the explorer, GraphiQL and the API. Rejects if the port is taken. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { settings, database, openInfo } = options
  const { publicUrl } = settings
  // Building the schema blocks the event loop, which would count as an overload. The schema is therefore built before
  // the server listens.
  const schema = await (options.schema ?? buildSchema())
  const logger = options.logger ?? createLogger()
  const loggerInstance: FastifyBaseLogger = logger
  const http = { ...STANDARD_HTTP, ...settings.http }
  const limits = settings.limits ?? STANDARD_LIMITS
  const app: FastifyInstance = fastify({
    loggerInstance,
    forceCloseConnections: 'idle',
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: MAX_PART_LENGTH },
    frameworkErrors: refuseAddress,
    ...connectionTimeouts(http, limits),
    trustProxy: http.proxies.length > 0 ? [...http.proxies] : false,
  })
  app.server.maxConnections = http.connections
  app.addHook('onRequest', ignoreForwardedAddress)
  app.addHook('onRequest', varyByFormat)
  app.addHook('onRequest', nameRequest)
  app.addHook('onRequest', forData)
  await answerKnownHosts(app, http, settings.host)
  const knownAt = await readKnownAt(database)
  addKnownAtHeader(app, knownAt)
  const waitUntilIdle = trackRequests(app)
  await app.register(fastifyCompress)
  await app.register(fastifyUnderPressure, {
    maxEventLoopDelay: MAX_EVENT_LOOP_DELAY_MS,
    pressureHandler: refuseUnderPressure,
  })
  const log = logRequests(logger, http)
  let metrics: Metrics | undefined
  const observe = (ended: Ended): void => {
    log(ended)
    metrics?.count(ended)
  }
  const graphql = await serveGraphql(app, { schema, database, logger, limits, http, knownAt, observe, publicUrl })
  const state: ServerState = { pageQueries: options.warmUp ? 'planning' : 'not asked', draining: false }
  serveHealth(app, database, state)
  await app.register((scope) => servePages(scope, database, http, openInfo?.browserUrl))
  if (http.metricsPort !== undefined) metrics = new Metrics(database, graphql.inFlight)
  const served = metrics && (await serveMetrics(metrics, http))
  await options.beforeListening?.()
  const url = await app.listen({ port: settings.port, host: settings.host })
  const closing = new AbortController()
  if (options.warmUp) planPageQueries({ schema, database, signal: closing.signal, waitUntilIdle }, state, logger)
  return {
    url,
    metricsUrl: served?.url,
    close: async () => {
      closing.abort()
      state.draining = true
      await wait(http.drainTime)
      await app.close()
      await graphql.stop()
      await served?.close()
    },
  }
}
