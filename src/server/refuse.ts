import type { FastifyReply } from 'fastify'
import type { Measured } from './measured'

/** The reason why a request is refused. */
export interface Refusal {
  readonly code: string
  readonly message: string
  /** Further values for the client. */
  readonly values?: Readonly<Record<string, unknown>>
}

/**
 * The media type of responses in GraphQL over HTTP. A client receives this type only if its `Accept` header names the
 * type.
 */
const GRAPHQL_RESPONSE = 'application/graphql-response+json'

/**
 * Refuses a request with an error in GraphQL's format, and in the media type that the client accepts. The code appears
 * in the log and in the metrics.
 */
export function refuse(reply: FastifyReply, status: number, { code, message, values }: Refusal): FastifyReply {
  const { measured } = reply.request as { measured?: Measured } // Only requests to the API are measured.
  if (measured) measured.codes = [code]
  const type = (reply.request.headers.accept ?? '').includes(GRAPHQL_RESPONSE) ? GRAPHQL_RESPONSE : 'application/json'
  void reply.type(`${type}; charset=utf-8`)
  return reply.code(status).send({ errors: [{ message, extensions: { code, ...values } }] })
}
