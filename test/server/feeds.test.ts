import { parseFeed } from '@rowanmanning/feed-parser'
import ICAL from 'ical.js'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrate } from '../../src/database/migrate'
import { projectRoot } from '../../src/model/project-root'
import { importMade } from '../support/made-records'
import { openScratchGraph } from '../support/neo4j'
import { agreement } from '../support/records'
import { server, serverOver } from '../support/server'

/** Longer than a line of a calendar, and with every character that XML or iCalendar escapes. */
const TITLE = `Accord “R&D <données>”; numérique, santé \\ ${'日本'.repeat(30)}`

const records = [
  // Ends five years after the signature.
  agreement('ends-on-a-day', { title: TITLE, signedOn: '2025-06-13', term: { length: 'P5Y', from: 'signature' } }),
  // Ends on an unknown day of February 2031, from an assumed start.
  agreement('ends-in-a-month', { signedOn: '2026-02', term: { length: 'P5Y' } }),
  // Renews itself on 2027-05-15, 2030-05-15 and 2033-05-15.
  agreement('renews', {
    signedOn: '2024-05-15',
    term: { length: 'P3Y', from: 'signature', renewal: 'automatic', notice: 'P6M', stated: 'Three years; renewed.' },
  }),
  agreement('ends-elsewhere', {
    countries: ['EE', 'FI'],
    topics: ['digital identity'],
    signedOn: '2025-01-31',
    term: { length: 'P5Y', from: 'signature' },
  }),
]

const SPAN = 'from=2029-07-01&to=2031-06-30'

/** The addresses that the documentation gives as examples. */
const examples = [
  ...readFileSync(join(projectRoot, 'docs/feeds.md'), 'utf8').matchAll(/^curl '?localhost:4000\/feeds\/([^`'\s]+)/gm),
].map(([, address = '']) => address)

// A calendar without days begins today, so a later day may have no events.
it.each(examples)('the example %s of the documentation has entries', async (address) => {
  const response = await fetch(`${await server()}/feeds/${address}`)
  expect(response.status).toBe(200)
  const beginsToday = address.startsWith('expiring.ics') && !address.includes('from=')
  expect(await response.text()).toMatch(beginsToday ? /^BEGIN:VCALENDAR/ : /<entry>|BEGIN:VEVENT|"items":\[\{/)
})

let origin: string
let graph: Awaited<ReturnType<typeof openScratchGraph>>
beforeAll(async () => {
  graph = await openScratchGraph()
  await importMade(graph.database, records)
  origin = await serverOver(graph)
})

const get = (address: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${origin}/feeds/${address}`, { headers, method })

async function textOf(address: string): Promise<string> {
  const response = await get(address)
  expect(response.status).toBe(200)
  return response.text()
}

const atom = async (filter = '') => parseFeed(await textOf(`changes.atom${filter}`))

const calendar = async (query: string) =>
  new ICAL.Component(ICAL.parse(await textOf(`expiring.ics?${query}`)) as unknown[])

const eventsOf = (component: ICAL.Component) =>
  component.getAllSubcomponents('vevent').map((each) => {
    const { uid, summary, startDate, endDate, description } = new ICAL.Event(each)
    return { uid, summary, days: `${String(startDate)}/${String(endDate)}`, description }
  })

const uids = async (query: string) => eventsOf(await calendar(query)).map(({ uid }) => uid)

describe('the calendar', () => {
  it('has each end, renewal and last day for notice, as counted by hand', async () => {
    // The last day of an event in iCalendar is the day after it.
    expect(eventsOf(await calendar(SPAN))).toMatchObject([
      { uid: 'ends-elsewhere-end@govties', days: '2030-01-31/2030-02-01' },
      { uid: 'renews-notice-2029-11-15@govties', days: '2029-11-15/2029-11-16' },
      { uid: 'renews-renewal-2030-05-15@govties', days: '2030-05-15/2030-05-16' },
      { uid: 'ends-on-a-day-end@govties', days: '2030-06-13/2030-06-14', summary: `Term ends: ${TITLE}` },
      { uid: 'ends-in-a-month-end@govties', days: '2031-02-01/2031-03-01' },
    ])
  })

  it('says in plain words how each day is known', async () => {
    const events = new Map(eventsOf(await calendar(SPAN)).map(({ uid, description }) => [uid, description]))
    expect(events.get('ends-on-a-day-end@govties')).toContain('Counted: the stated term from the day of signature.')
    const month = events.get('ends-in-a-month-end@govties')
    expect(month).toContain('Assumed: the stated term from an assumed start')
    expect(month).toContain('The event covers all possible days.')
    const notice = events.get('renews-notice-2029-11-15@govties')
    expect(notice).toContain('Counted: the stated notice period')
    expect(notice).toContain('Term as stated: “Three years; renewed.”')
    expect(notice).toContain('Sources: https://example.org/a')
    expect(notice).toContain(`${origin}/agreement/renews`)
    expect(notice).toMatch(/^Parties: .+, .+\n/)
  })

  it('leaves out the days for notice before its first day', async () => {
    expect(await uids('from=2030-01-01&to=2030-05-31')).toEqual([
      'ends-elsewhere-end@govties',
      'renews-renewal-2030-05-15@govties',
    ])
  })

  it('covers two years from today if no days are given', async () => {
    const day = new Date()
    day.setUTCFullYear(day.getUTCFullYear() + 2)
    const to = day.toISOString().slice(0, 10)
    const from = new Date().toISOString().slice(0, 10)
    expect(await uids('')).toEqual(await uids(`from=${from}&to=${to}`))
    expect(await uids('from=2028-06-14')).toContain('ends-elsewhere-end@govties')
    expect(await uids('from=2028-06-12')).not.toContain('ends-on-a-day-end@govties')
    expect(await uids('from=2028-06-13')).toContain('ends-on-a-day-end@govties')
  })

  it.each(['country=EE', 'between=FI,EE', 'topic=topic-digital-identity'])('can be only about %s', async (filter) => {
    expect(await uids(`${SPAN}&${filter}`)).toEqual(['ends-elsewhere-end@govties'])
  })

  it('has lines of at most 75 bytes that end with CRLF', async () => {
    const lines = (await textOf(`expiring.ics?${SPAN}`)).split('\r\n')
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes('\n'))).toEqual([])
    expect(lines.at(-1)).toBe('')
  })
})

describe('the feed of changes', () => {
  it('has an entry for each agreement that was added', async () => {
    const { items, title, self, url, copyright } = await atom()
    const added = items.filter(
      // The first revision is the seed.
      ({ id, title: text }) => id?.includes('revision-000002') && text?.startsWith('Agreement'),
    )
    expect(added.map(({ id, title: text, url: page }) => [id, text, page]).sort()).toEqual(
      [
        ['ends-elsewhere', 'Title of ends-elsewhere'],
        ['ends-in-a-month', 'Title of ends-in-a-month'],
        ['ends-on-a-day', TITLE],
        ['renews', 'Title of renews'],
      ].map(([id, text]) => [
        `tag:govties,2026:change:revision-000002/${id}`,
        `Agreement added: ${text}`,
        `${origin}/agreement/${id}`,
      ]),
    )
    expect([title, self, url]).toEqual(['GovTies: changes', `${origin}/feeds/changes.atom`, `${origin}/changes`])
    expect(copyright).toContain('CC0-1.0')
  })

  it('is the same as JSON', async () => {
    const { items, title } = await atom()
    const json = JSON.parse(await textOf('changes.json')) as { items: Record<string, string>[] }
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title,
      feed_url: `${origin}/feeds/changes.json`,
    })
    expect(json.items.map(({ id, title: text, url }) => [id, text, url])).toEqual(
      items.map(({ id, title: text, url }) => [id, text, url]),
    )
    expect(json.items[0]!['date_published']).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
  })

  it.each(['country=EE', 'between=FI,EE', 'topic=topic-digital-identity'])('can be only about %s', async (filter) => {
    const { items } = await atom(`?${filter}`)
    expect(items.map(({ title }) => title).filter((title) => title?.startsWith('Agreement'))).toEqual([
      'Agreement added: Title of ends-elsewhere',
    ])
  })

  it('has one id for each set of filters', async () => {
    const ids = ['?between=FI,EE', '?between=EE,FI', '?country=EE', ''].map(async (filter) => {
      const text = await textOf(`changes.atom${filter}`)
      return /<id>([^<]*)<\/id>/.exec(text)?.[1]
    })
    const [one, same, other, all] = await Promise.all(ids)
    expect(one).toBe('tag:govties,2026:changes?between=EE%2CFI')
    expect([same, other, all]).toEqual([one, 'tag:govties,2026:changes?country=EE', 'tag:govties,2026:changes'])
  })
})

describe('a condition', () => {
  it.each(['changes.atom', 'changes.json?country=EE', `expiring.ics?${SPAN}`])(
    'is met by an unchanged %s',
    async (address) => {
      const first = await get(address)
      const [etag, modified] = [first.headers.get('etag') ?? '', first.headers.get('last-modified') ?? '']
      expect((await get(address, { 'if-none-match': etag })).status).toBe(304)
      expect((await get(address, { 'if-modified-since': modified })).status).toBe(304)
      expect((await get(address, { 'if-modified-since': 'Sat, 01 Jan 2000 00:00:00 GMT' })).status).toBe(200)
      // An ETag takes precedence.
      expect((await get(address, { 'if-none-match': '"other"', 'if-modified-since': modified })).status).toBe(200)
      const head = await get(address, {}, 'HEAD')
      expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, ''])
    },
  )
})

it.each([
  ['changes.atom', 'application/atom+xml'],
  ['changes.json', 'application/feed+json'],
  ['expiring.ics', 'text/calendar'],
])('%s has the media type %s, the licence and its page', async (address, type) => {
  const { headers } = await get(address, { accept: 'text/html' })
  expect(headers.get('content-type')).toBe(`${type}; charset=utf-8`)
  expect(headers.get('link')).toContain('<https://creativecommons.org/publicdomain/zero/1.0/>; rel="license"')
  expect(headers.get('link')).toMatch(/<\/(changes|renewals)[^>]*>; rel="alternate"/)
})

it.each([
  ['changes.atom?country=XX', 400, 'UNKNOWN_COUNTRY', 'country'],
  ['changes.json?topic=nothing', 400, 'UNKNOWN_ID', 'topic'],
  ['changes.json?since=r1', 400, 'UNKNOWN_PARAMETER', 'since'],
  ['expiring.ics?between=SG', 400, 'BAD_PARAMETER', 'between'],
  ['expiring.ics?between=SG,XX', 400, 'UNKNOWN_COUNTRY', 'between'],
  ['expiring.ics?topic=nothing', 400, 'UNKNOWN_ID', 'topic'],
  ['expiring.ics?from=2030', 400, 'BAD_PARAMETER', 'from'],
  ['expiring.ics?from=2030-01-02&to=2030-01-01', 400, 'BAD_ARGUMENT', 'from'],
])('%s is refused with status %s and the code %s', async (address, status, code, parameter) => {
  const response = await get(address)
  const { errors } = (await response.json()) as { errors: { extensions: object }[] }
  expect([response.status, errors[0]?.extensions]).toMatchObject([status, { code, parameter }])
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
})

it('ids stay the same on another server and after the same import, and a new revision comes first', async () => {
  const before = await atom()
  const [ids, days] = [before.items.map(({ id }) => id), await uids(SPAN)]
  await importMade(graph.database, records)
  await migrate(graph.database)
  origin = await serverOver(graph)
  expect((await atom()).items.map(({ id }) => id)).toEqual(ids)
  expect(await uids(SPAN)).toEqual(days)
  await importMade(graph.database, [agreement('ends-on-a-day', { title: 'New & short' }), ...records.slice(1, 3)])
  const after = await atom()
  const newest = after.items.filter(({ id }) => id?.includes('revision-000003'))
  const titles = newest.map(({ title }) => title)
  expect(titles).toContain('Agreement changed: New & short')
  expect(titles).toContain('Agreement removed: Title of ends-elsewhere')
  // A feed has at most 100 entries.
  expect(after.items.length).toBeLessThanOrEqual(100)
  expect(after.items.map(({ id }) => id)).toEqual([...newest.map(({ id }) => id), ...ids].slice(0, 100))
  expect(await uids(SPAN)).toEqual(
    days.filter((uid) => !uid.startsWith('ends-elsewhere') && !uid.startsWith('ends-on')),
  )
})
