import type { FastifyReply, FastifyRequest } from 'fastify'
import { refuse } from './refuse'

const MESSAGE = 'The server is too busy. Try again later.'

/**
 * Refuses a request with a GraphQL error if the event loop is overloaded. @fastify/under-pressure reports a delay of
 * `Infinity` if it has no new measurement since its last check. A missing measurement does not mean that the event loop
 * is delayed, so the request is processed.
 */
export function refuseUnderPressure(
  _request: FastifyRequest,
  reply: FastifyReply,
  _type: string,
  value?: unknown,
): void {
  if (value !== Infinity) refuseAsBusy(reply, 10)
}

/** Refuses a request, and states after how many seconds the client should try again. */
export function refuseAsBusy(reply: FastifyReply, retryAfter: number): void {
  void refuse(reply.header('retry-after', retryAfter), 503, { code: 'SERVER_BUSY', message: MESSAGE })
}
