import type { FastifyReply, FastifyRequest } from 'fastify'

const MESSAGE = 'The server is too busy to answer. Try again in a while.'

/**
 * Refuses a request while the event loop is late, as a GraphQL error. @fastify/under-pressure reports `Infinity` if it has
 * not yet measured since it last looked; that is no delay, so the request goes on.
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
