import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { HttpSettings } from '../model/http-settings'
import { clientOf } from './client-of'
import { onceEnded } from './once-ended'
import { Turns, type Waiting } from './turns'
import { refuseAsBusy } from './under-pressure'

/**
 * The number of seconds after which a refused client should try again. It equals the default time limit of a request.
 */
const RETRY_AFTER_S = 5

/** The number of requests that the server is processing, and the number of requests that are waiting. */
export type InFlight = Pick<Turns, 'running' | 'waiting'>

/**
 * Processes a limited number of requests at once. Other requests wait for their turn. Clients take turns fairly: see
 * `turns.ts`. If too many requests wait, some are refused with status 503. The time limit of a request includes its
 * waiting time. If the time limit passes before the request's turn comes, the request is refused as well.
 */
export function limitInFlight(
  app: FastifyInstance,
  { inFlight, waiting }: Pick<HttpSettings, 'inFlight' | 'waiting'>,
): InFlight {
  const turns = new Turns(inFlight, waiting)
  app.addHook('preHandler', (request, reply, done) => {
    if (request.raw.socket.destroyed) return // The client has left, so nobody waits for a response.
    takeTurn(turns, request, reply, done)
  })
  return turns
}

/** Starts a request when its turn comes, unless the time limit has already passed. */
function takeTurn(turns: Turns, request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  const { signal } = request.deadline!
  const client = clientOf(request)
  const giveUp = (): void => {
    if (turns.remove(waiting)) waiting.refuse()
  }
  const waiting: Waiting = {
    client,
    start() {
      signal.removeEventListener('abort', giveUp)
      // If the client closes the connection, the database stops working on the request.
      onceEnded(request, reply, () => turns.end(client))
      done()
    },
    refuse() {
      signal.removeEventListener('abort', giveUp)
      if (!request.raw.socket.destroyed) refuseAsBusy(reply, RETRY_AFTER_S)
    },
  }
  signal.addEventListener('abort', giveUp, { once: true })
  turns.add(waiting)
  if (signal.aborted) giveUp()
}
