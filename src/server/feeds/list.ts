import { today } from '../../model/days'
import type { GraphQLSchema } from 'graphql'
import { bindEndpoint } from '../endpoints/bind'
import type { Endpoint } from '../endpoints/list'
import type { OtherFormat } from '../endpoints/other-format'
import { writeAtom, writeJsonFeed } from './atom'
import { writeCalendar } from './calendar'
import type { Feed } from './feed'
import { writeFeed } from './write-feed'

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

/** Reads the document of each feed. The links of the feeds begin with the public address, if the settings name it. */
export const bindFeeds = (schema: GraphQLSchema, publicUrl?: string): OtherFormat[] =>
  FEEDS.map((unbound) => {
    const feed = { ...unbound, endpoint: bindEndpoint(unbound.endpoint, schema) }
    const { url, endpoint } = feed
    return { url, endpoint, write: (reply, answered) => writeFeed(reply, { feed, publicUrl }, answered) }
  })
