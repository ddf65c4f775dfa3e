import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { forData } from './headers'
import { refuse } from './refuse'

/** The maximum length of an id in an address. Fastify's default is 100, but ids of agencies can be longer. */
export const MAX_PART_LENGTH = 1_000

/**
 * Refuses an address that Fastify cannot read, in the same form as all other errors. Such a request reaches no route,
 * so no hook runs before this function.
 */
export function refuseAddress(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  void reply.header('cache-control', 'no-store')
  forData.call(request.server, request, reply, () => {
    if (error.code === 'FST_ERR_MAX_PARAM_LENGTH') return void refuse(reply, 414, TOO_LONG)
    void refuse(reply, error.statusCode ?? 400, UNREADABLE)
  })
}

const UNREADABLE = {
  code: 'BAD_ADDRESS',
  message:
    'The address cannot be read. In it, `%` must begin a character that is encoded as UTF-8, such as `%20` for a space. Write the percent sign itself as `%25`.',
}

const TOO_LONG = {
  code: 'ADDRESS_TOO_LONG',
  message: `A part of the address has more than ${MAX_PART_LENGTH} characters. No id is that long.`,
}
