import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { array, constantFrom, option, record, sample, subarray } from 'fast-check'
import type { Database } from '../../src/database/connect'
import { answer } from '../questions/asking'
import { agreement, search } from '../searched/made-search'
import { importMade } from '../support/made-records'
import { scratchGraph } from '../support/neo4j'
import { seed } from '../support/seed'

const DAYS = ['2026-02-28', '2026-06-30', '2026-11-29', '2031-01-01']
const COUNTRIES = ['EE', 'FJ', 'SG']
const PAIRS = [
  ['EE', 'FJ'],
  ['EE', 'SG'],
  ['FJ', 'SG'],
] as const
const DATES = ['2010', '2019-05', '2019-05-31', '2024-02-29', '2024-06-30', '2025-11', '2026-02-28']
const TOPICS = ['digital identity', 'artificial intelligence', 'open standards']

/** Removes fields without a value, because a record file would omit such fields. */
const given = (value: object): object => JSON.parse(JSON.stringify(value)) as object
const maybe = <Value>(arbitrary: Parameters<typeof option<Value>>[0]) => option(arbitrary, { nil: undefined })

const place = record({
  for: maybe(constantFrom(...COUNTRIES)),
  query: maybe(constantFrom('digital government')),
  outcome: constantFrom('opened', 'opened', 'blocked'),
  language: constantFrom('en', 'et', 'zh'),
})
const sought = record({
  kinds: maybe(subarray(['agreement', 'initiative', 'charter', 'memorandum-of-understanding'], { minLength: 1 })),
  topics: maybe(subarray(TOPICS, { minLength: 1 })),
  from: maybe(constantFrom(...DATES.slice(0, 3))),
  to: maybe(constantFrom(...DATES.slice(3))),
})
const searchOf = record({
  pair: maybe(constantFrom(...PAIRS)),
  searcher: maybe(constantFrom('human', 'human', 'machine')),
  on: constantFrom(...DATES.slice(3), '2024-02-28', '2199-01-01'),
  sought,
  places: array(place, { minLength: 1, maxLength: 6 }),
  records: subarray(['a0', 'a1']),
})
const agreementOf = record({
  countries: constantFrom(...PAIRS),
  kind: constantFrom('memorandum-of-understanding', 'charter'),
  signedOn: maybe(constantFrom(...DATES)),
  topics: maybe(subarray(TOPICS, { minLength: 1, maxLength: 1 })),
})

/** Regardless of the seed, the searches include one that meets every condition and one that missed a record. */
const COMPLETE = search('complete', { sought: { kinds: ['joint-declaration'] } })
const LETTER = agreement('late', { kind: 'letter-of-intent' })
const MISSED = search('missed', { sought: { kinds: ['letter-of-intent'] } })

type Judged = Record<string, { on: Record<string, string[]>; missed: string[] }>

function made() {
  const agreements = sample(agreementOf, { numRuns: 5, seed }).map((fields, n) => given(agreement(`a${n}`, fields)))
  const searches = sample(searchOf, { numRuns: 300, seed }).map(({ pair, records, places, ...fields }, n) =>
    given({
      record: 'search',
      id: `s${n}`,
      by: 'Made Person',
      ...fields,
      ...(pair ? { between: pair } : { countries: ['EE'] }),
      places: places.map((each, index) => ({ ...each, url: `https://place-${index}.example/` })),
      found: n % 3 === 0 ? records.length : 0,
      ...(n % 3 === 0 && { records }),
    }),
  )
  return { agreements: [...agreements, LETTER], searches: [...searches, COMPLETE, MISSED] }
}

let graph: Database
beforeAll(async () => {
  graph = await scratchGraph()
})

test('a recount in another programming language gives the same unmet conditions and missed agreements for every search', async () => {
  const { agreements, searches } = made()
  await importMade(graph, [...agreements, ...searches])
  const today = new Date().toISOString().slice(0, 10)
  const input = JSON.stringify({ searches, agreements, days: DAYS, today })
  const recounted = JSON.parse(
    execFileSync('python3', [join(__dirname, 'coverage.py')], { input, encoding: 'utf8' }),
  ) as Judged
  expect(await asked()).toEqual(recounted)
  expect(recounted['complete']?.on['2026-11-29']).toEqual([])
  expect(recounted['missed']?.missed).toEqual(['late'])
})

async function asked(): Promise<Judged> {
  const days = DAYS.map((day, n) => `on${n}: shortfalls(asOf: "${day}") none${n}: noneFound(asOf: "${day}")`).join(' ')
  const { data, messages } = await answer(
    graph,
    `{ searches(limit: 500) { id ${days} missed { ... on Agreement { id } } } }`,
  )
  expect(messages).toEqual([])
  const rows = data['searches'] as ({ id: string; missed: { id: string }[] } & Record<string, unknown>)[]
  return Object.fromEntries(
    rows.map((row) => {
      const on = DAYS.map((day, n) => {
        const shortfalls = [...(row[`on${n}`] as string[])].sort()
        expect(row[`none${n}`] === null).toBe(shortfalls.length > 0)
        return [day, shortfalls]
      })
      return [
        row.id,
        { on: Object.fromEntries(on) as Record<string, string[]>, missed: row.missed.map(({ id }) => id) },
      ]
    }),
  )
}
