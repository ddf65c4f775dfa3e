import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { textOf } from '../../model/text-of'
import type { BoundEndpoint } from '../endpoints/bind'
import { pageOf } from '../endpoints/headers'
import type { AnsweredRows } from '../endpoints/other-format'
import type { Feed } from './feed'

/** A feed, and the address at which clients reach this server, if the settings name it. */
interface Served {
  readonly feed: Feed & { readonly endpoint: BoundEndpoint }
  readonly publicUrl?: string
}

/** The time of a graph without a revision. */
const NEVER = '1970-01-01T00:00:00.000Z'

/** Writes a feed, and the headers that say when it last changed. */
export function writeFeed(
  reply: FastifyReply,
  { feed, publicUrl }: Served,
  { rows, variables, builtAt }: AnsweredRows,
): string {
  const origin = publicUrl ?? originOf(reply.request)
  const filters = filtersOf(variables)
  const search = filters.size === 0 ? '' : `?${new URLSearchParams([...filters]).toString()}`
  if (builtAt) void reply.header('last-modified', new Date(feed.modified(builtAt)).toUTCString())
  void reply.type(`${feed.type}; charset=utf-8`)
  return feed.write({
    rows: rows as unknown[],
    filters,
    origin,
    self: origin + feed.url + search,
    page: origin + pageOf({ endpoint: feed.endpoint, variables }),
    builtAt: builtAt ?? NEVER,
  })
}

const originOf = ({ protocol, host }: FastifyRequest): string => `${protocol}://${host}`

/** Returns the filters in one order, so that the same filters always name the same feed. */
function filtersOf(variables: AnsweredRows['variables']): Map<string, string> {
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
