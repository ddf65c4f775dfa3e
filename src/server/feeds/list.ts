import { today } from '../../model/days'
import type { GraphQLSchema } from 'graphql'
import { bindEndpoint, type BoundEndpoint } from '../endpoints/bind'
import type { Endpoint } from '../endpoints/list'
import { writeAtom, writeJsonFeed } from './atom'
import { writeCalendar } from './calendar'
import type { Feed } from './feed'

const FILTERS = { country: 'country', between: ['country', 'partner'], topic: 'topic' }

const changes: Endpoint = {
  path: 'feeds/changes',
  document: 'feed-changes',
  rows: 'changes',
  page: '/changes',
  shows: FILTERS,
}

/** The number of years that the calendar covers if its address does not name the last day. */
const YEARS = 2

const expiring: Endpoint = {
  path: 'feeds/expiring',
  document: 'feed-expiring',
  rows: 'expiring',
  standard: ({ from = today() }) => ({ from, to: yearsAfter(String(from), YEARS) }),
  example: { from: '2026-01-01', to: '2027-12-31' },
  page: '/renewals',
  shows: { country: 'country', from: 'from', to: 'to' },
}

function yearsAfter(day: string, years: number): string {
  const end = new Date(`${day}T00:00:00Z`)
  end.setUTCFullYear(end.getUTCFullYear() + years)
  return end.toISOString().slice(0, 10)
}

const asBuilt = (builtAt: string): string => builtAt

/** The calendar begins today, so it changes at midnight. */
function sinceMidnight(builtAt: string): string {
  const midnight = `${today()}T00:00:00.000Z`
  return builtAt > midnight ? builtAt : midnight
}

/** All feeds. */
const FEEDS: readonly Feed[] = [
  {
    url: '/feeds/changes.atom',
    type: 'application/atom+xml',
    endpoint: changes,
    write: writeAtom,
    modified: asBuilt,
  },
  {
    url: '/feeds/changes.json',
    type: 'application/feed+json',
    endpoint: changes,
    write: writeJsonFeed,
    modified: asBuilt,
  },
  {
    url: '/feeds/expiring.ics',
    type: 'text/calendar',
    endpoint: expiring,
    write: writeCalendar,
    modified: sinceMidnight,
  },
]

/** A feed with the document of its endpoint. */
export interface BoundFeed extends Feed {
  readonly endpoint: BoundEndpoint
}

/** Reads the document of each feed. */
export const bindFeeds = (schema: GraphQLSchema): BoundFeed[] =>
  FEEDS.map((feed) => ({ ...feed, endpoint: bindEndpoint(feed.endpoint, schema) }))
