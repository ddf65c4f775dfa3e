import type { FastifyInstance } from 'fastify'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * The time without a request after which the API is idle, in milliseconds. A page sends its queries one after another.
 */
const IDLE_MS = 100
/** The time after which background work continues although the API is not idle, in milliseconds. */
const MAX_WAIT_MS = 2_000
/** The interval between two checks, in milliseconds. */
const POLL_INTERVAL_MS = 20

/**
 * Tracks requests to the API for background work, which must not slow them down. Returns a function that waits until
 * the API is idle, but no longer than `MAX_WAIT_MS`.
 */
export function trackRequests(app: FastifyInstance): () => Promise<void> {
  let pending = 0
  let lastEnded = -IDLE_MS
  app.addHook('onRequest', (request, reply, done) => {
    if (request.url.startsWith('/graphql')) {
      pending++
      reply.raw.once('close', () => {
        pending--
        lastEnded = performance.now()
      })
    }
    done()
  })
  const isIdle = () => pending === 0 && performance.now() - lastEnded >= IDLE_MS
  return async () => {
    const end = performance.now() + MAX_WAIT_MS
    while (!isIdle() && performance.now() < end) await wait(POLL_INTERVAL_MS)
  }
}
