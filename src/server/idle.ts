import type { FastifyInstance } from 'fastify'
import { poll } from '../model/poll'
import { onceEnded } from './once-ended'

/**
 * The time in milliseconds without a request after which the API is considered idle. A page sends its queries one after
 * another, with short breaks in between.
 */
const IDLE_MS = 100
/** The time in milliseconds after which background work continues even if the API is not idle. */
const MAX_WAIT_MS = 2_000
/** The interval between two checks, in milliseconds. */
const POLL_INTERVAL_MS = 20

/**
 * Tracks requests to the API, so that background work does not slow them down. Returns a function that waits until the
 * API is idle, but no longer than `MAX_WAIT_MS`.
 */
export function trackRequests(app: FastifyInstance): () => Promise<void> {
  let pending = 0
  let lastEnded = -IDLE_MS
  app.addHook('onRequest', (request, reply, done) => {
    if (/^\/(graphql|api\/|mcp)/.test(request.url)) {
      pending++
      onceEnded(request, reply, () => {
        pending--
        lastEnded = performance.now()
      })
    }
    done()
  })
  const isIdle = () => pending === 0 && performance.now() - lastEnded >= IDLE_MS
  return async () => {
    await poll(isIdle, { everyMs: POLL_INTERVAL_MS, timeoutMs: MAX_WAIT_MS })
  }
}
