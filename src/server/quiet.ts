import type { FastifyInstance } from 'fastify'
import { setTimeout as wait } from 'node:timers/promises'

/** Milliseconds without a request after which a server is quiet: a page asks for its parts one after the other. */
const QUIET = 100
/** Milliseconds after which what waits for a quiet moment goes on all the same. */
const LONGEST = 2_000
/** Milliseconds between two looks. */
const PAUSE = 20

/**
 * Follows the requests to the API, for work in the background that shall not slow them down.
 * What it returns waits until none has been under way for a moment, but not for ever.
 */
export function followRequests(app: FastifyInstance): () => Promise<void> {
  let underWay = 0
  let lastEnded = -QUIET
  app.addHook('onRequest', (request, reply, done) => {
    if (request.url.startsWith('/graphql')) {
      underWay++
      reply.raw.once('close', () => {
        underWay--
        lastEnded = performance.now()
      })
    }
    done()
  })
  const isQuiet = () => underWay === 0 && performance.now() - lastEnded >= QUIET
  return async () => {
    const late = performance.now() + LONGEST
    while (!isQuiet() && performance.now() < late) await wait(PAUSE)
  }
}
