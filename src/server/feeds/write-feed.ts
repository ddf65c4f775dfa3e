import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphState } from '../../database/graph-state'
import { textOf } from '../../model/text-of'
import { pageOf } from '../endpoints/headers'
import type { BoundFeed } from './list'

/** The answer to the question of a feed. */
export interface AnsweredFeed {
  readonly feed: BoundFeed
  readonly rows: unknown
  readonly variables: Readonly<Record<string, unknown>>
  /** Undefined if the database did not respond in time. */
  readonly state: Pick<GraphState, 'builtAt'> | undefined
  /** The address at which clients reach this server, if the settings name it. */
  readonly publicUrl?: string
}

/** The time of a graph without a revision. */
const NEVER = '1970-01-01T00:00:00.000Z'

/** Writes a feed, and the headers that say when it last changed. */
export function writeFeed(reply: FastifyReply, answered: AnsweredFeed): string {
  const { feed, rows, variables, state, publicUrl } = answered
  const origin = publicUrl ?? originOf(reply.request)
  const filters = filtersOf(variables)
  const search = filters.size === 0 ? '' : `?${new URLSearchParams([...filters]).toString()}`
  const builtAt = state?.builtAt ?? NEVER
  if (state?.builtAt) void reply.header('last-modified', new Date(feed.modified(state.builtAt)).toUTCString())
  void reply.type(`${feed.type}; charset=utf-8`)
  return feed.write({
    rows: rows as unknown[],
    filters,
    origin,
    self: origin + feed.url + search,
    page: origin + pageOf({ endpoint: feed.endpoint, variables }),
    builtAt,
  })
}

const originOf = ({ protocol, host }: FastifyRequest): string => `${protocol}://${host}`

/** Returns the filters in one order, so that the same filters always name the same feed. */
function filtersOf(variables: AnsweredFeed['variables']): Map<string, string> {
  const texts = Object.entries(variables).map(([name, value]): [string, string] => [
    name,
    Array.isArray(value) ? value.map(textOf).sort().join(',') : textOf(value),
  ])
  return new Map(texts.sort(([one], [other]) => (one < other ? -1 : 1)))
}

/**
 * Answers 304 if a feed has not changed since the time that the client names, unless the client names an ETag. See
 * https://www.rfc-editor.org/rfc/rfc9110#section-13.1.3.
 */
export function answerUnmodified(app: FastifyInstance): void {
  app.addHook('onSend', ({ headers }, reply, payload, done) => {
    const modified = Date.parse(textOf(reply.getHeader('last-modified') ?? ''))
    const since = Date.parse(headers['if-modified-since'] ?? '')
    const isUnmodified = headers['if-none-match'] === undefined && reply.statusCode === 200 && modified <= since
    if (!isUnmodified) return done(null, payload)
    void reply.code(304)
    done(null, '')
  })
}
