import type { FastifyInstance } from 'fastify'
import { setTimeout as wait } from 'node:timers/promises'

/** Milliseconds without a request after which the API is idle. A page sends its queries one after the other. */
const IDLE_MS = 100
/** Milliseconds after which background work goes on although the API is not idle. */
const MAX_WAIT_MS = 2_000
/** Milliseconds between two checks. */
const POLL_INTERVAL_MS = 20

/**
 * Tracks the requests to the API for work in the background, which must not slow them down. Returns a function that waits
 * until the API is idle, or for `MAX_WAIT_MS`.
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
