import type { FastifyServerOptions } from 'fastify'
import type { HttpSettings } from '../model/http-settings'
import type { Limits } from '../model/limits'

/** The maximum time, in milliseconds, between two checks for requests that take too long to arrive. */
const MAX_CHECK_INTERVAL_MS = 1_000

/**
 * The time, in milliseconds, added to the sum of all other limits. A connection without traffic for that total time is
 * closed.
 */
const SILENCE_GRACE_MS = 5_000

/**
 * Returns the time limits of a connection. A request whose headers or body do not arrive in time receives status 408. A
 * connection is closed if nothing is sent or received for longer than a request may take, for example because the
 * client does not read the response. See https://nodejs.org/api/http.html#serverrequesttimeout.
 */
export function connectionTimeouts(
  { requestTimeout }: Pick<HttpSettings, 'requestTimeout'>,
  { queryTimeout }: Pick<Limits, 'queryTimeout'>,
): Pick<FastifyServerOptions, 'requestTimeout' | 'connectionTimeout'> & { http: object } {
  const connectionsCheckingInterval = Math.min(MAX_CHECK_INTERVAL_MS, requestTimeout)
  return {
    requestTimeout,
    connectionTimeout: requestTimeout + queryTimeout + SILENCE_GRACE_MS,
    http: { requestTimeout, headersTimeout: requestTimeout, connectionsCheckingInterval },
  }
}
