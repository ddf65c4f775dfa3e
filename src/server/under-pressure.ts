import type { FastifyReply, FastifyRequest } from 'fastify'

const MESSAGE = 'The server is too busy to answer. Try again in a while.'

/**
 * Refuses a request with a GraphQL error if the event loop is overloaded. @fastify/under-pressure reports a delay of
 * `Infinity` if it has no new measurement since its last check. A missing measurement does not mean that the event loop
 * is delayed, so the request continues.
 */
export function refuseUnderPressure(
  _request: FastifyRequest,
  reply: FastifyReply,
  _type: string,
  value?: unknown,
): void {
  if (value === Infinity) return
  reply
    .code(503)
    .header('retry-after', '10')
    .send({ errors: [{ message: MESSAGE, extensions: { code: 'SERVER_BUSY' } }] })
}
