import type { FastifyReply } from 'fastify'
import type { BoundEndpoint } from './bind'

/** An address that serves the rows of an endpoint in one other format, such as a feed. */
export interface OtherFormat {
  readonly url: string
  readonly endpoint: BoundEndpoint
  /** Writes the rows, and the headers that depend on them. */
  readonly write: (reply: FastifyReply, answered: AnsweredRows) => string
}

/** The rows of a response, and the variables of its request. */
export interface AnsweredRows {
  readonly rows: unknown
  readonly variables: Readonly<Record<string, unknown>>
  /** The time of the newest revision. Null or undefined if there is none, or if it could not be read in time. */
  readonly builtAt: string | null | undefined
}
