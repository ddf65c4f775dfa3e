import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'
import type { Database } from '../database/connect'
import { today } from '../model/days'
import type { Measured } from './measured'
import { withTimeout } from './with-timeout'

/** The maximum number of characters in all cached responses together, and in a single cached response. */
const MAX_CACHE_SIZE = 64_000_000
const MAX_RESPONSE_SIZE = 8_000_000

/**
 * The time limit for reading the database version, in milliseconds. If reading takes longer, the response is not
 * cached.
 */
const VERSION_TIMEOUT_MS = 2_000

/** The headers on which a response depends, in addition to the query. */
const KEY_HEADERS = ['accept', 'content-type'] as const

interface CachedResponse {
  /** The version of the graph for which the response is valid. */
  version: string
  type: string
  body: string
  measured: Measured
  /** The time at which the response was cached, in milliseconds. */
  cachedAt: number
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The key and the version under which the response will be cached. Undefined if it will not be cached. */
    cacheAs?: { key: string; version: string }
  }
}

/**
 * Serves a cached response until any client commits a transaction to the database. A request with `Cache-Control:
 * no-cache` bypasses the cache, and responses with errors are not cached. The same response can be sent to all clients,
 * because all clients may read the same data.
 */
export function cacheResponses(app: FastifyInstance, database: Database): void {
  const responses = new LRUCache<string, CachedResponse>({
    maxSize: MAX_CACHE_SIZE,
    maxEntrySize: MAX_RESPONSE_SIZE,
    sizeCalculation: ({ body }, key) => body.length + key.length,
  })
  app.addHook('preHandler', async (request, reply) => {
    const version = await withTimeout(database.recentVersion(), VERSION_TIMEOUT_MS)
    const key = cacheKeyOf(request)
    if (version === undefined || key === undefined) return
    const cached = responses.get(key)
    if (cached?.version === version && !bypassesCache(request)) {
      request.measured = { ...cached.measured, cached: true }
      return serveFromCache(reply, cached)
    }
    request.cacheAs = { key, version }
  })
  app.addHook('onSend', (request, reply, payload, done) => {
    const { cacheAs } = request
    if (cacheAs && isWithoutErrors(reply, payload)) {
      const type = String(reply.getHeader('content-type'))
      const { version, key } = cacheAs
      responses.set(key, { version, type, body: payload, measured: request.measured, cachedAt: Date.now() })
    }
    done(null, payload)
  })
}

/** Sends a cached response with its age in seconds, see https://www.rfc-editor.org/rfc/rfc9111#section-5.1. */
function serveFromCache(reply: FastifyReply, { type, body, cachedAt }: CachedResponse): FastifyReply {
  const age = Math.floor((Date.now() - cachedAt) / 1_000)
  return reply.headers({ 'content-type': type, age }).send(body)
}

/** See https://www.rfc-editor.org/rfc/rfc9111#section-5.2.1.4. */
function bypassesCache({ headers }: FastifyRequest): boolean {
  return headers['cache-control']?.includes('no-cache') ?? false
}

/**
 * Returns the cache key of a request. The key contains the current date, because a query without a date uses the
 * current date. Returns undefined if the body is nested too deeply to be written as JSON.
 */
function cacheKeyOf({ method, routeOptions, headers, query, body }: FastifyRequest): string | undefined {
  try {
    return JSON.stringify([method, routeOptions.url, today(), KEY_HEADERS.map((name) => headers[name]), query, body])
  } catch {
    return undefined
  }
}

/**
 * Checks that a response contains no errors. Reading the beginning is enough, because errors precede the data; see
 * https://spec.graphql.org/October2021/#sec-Response-Format.
 */
function isWithoutErrors(reply: FastifyReply, payload: unknown): payload is string {
  return reply.statusCode === 200 && typeof payload === 'string' && payload.startsWith('{"data":')
}
