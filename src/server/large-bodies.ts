import type { FastifyError, FastifyInstance } from 'fastify'
import type { Limits } from '../model/limits'

/** A request with too long a body is told so as GraphQL tells what is wrong. It is not read, so nothing else answers it. */
export function refuseLargeBodies(app: FastifyInstance, { body: largest }: Limits): void {
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    if (error.code !== 'FST_ERR_CTP_BODY_TOO_LARGE') throw error
    const way = 'Ask for less at once, or spread long lists over several requests.'
    const message = `The body of the request has more than the ${largest} bytes that are allowed. ${way}`
    return reply.code(413).send({ errors: [{ message, extensions: { code: 'BODY_TOO_LARGE', largest } }] })
  })
}
