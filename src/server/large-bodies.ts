import type { FastifyError, FastifyInstance } from 'fastify'
import type { Limits } from '../model/limits'

/** Answers a request whose body is too long with an error in the form of GraphQL. Its body is not read, so nothing else can answer it. */
export function refuseLargeBodies(app: FastifyInstance, { body: largest }: Limits): void {
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    if (error.code !== 'FST_ERR_CTP_BODY_TOO_LARGE') throw error
    const way = 'Ask for less at once, or spread long lists over several requests.'
    const message = `The body of the request has more than the ${largest} bytes that are allowed. ${way}`
    return reply.code(413).send({ errors: [{ message, extensions: { code: 'BODY_TOO_LARGE', largest } }] })
  })
}
