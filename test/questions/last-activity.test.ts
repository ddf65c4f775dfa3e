import type { Database } from '../../src/database/connect'
import { importMade } from '../support/made-records'
import { scratchGraph } from '../support/neo4j'
import { answer } from './asking'

const DAY = '2026-11-29'

const source = (id: string, publishedOn: string, supports: string[]) => ({
  url: `https://official.example/${id}`,
  title: id,
  kind: 'official',
  publishedOn,
  supports,
})

const agreement = (id: string, known: object) => ({
  record: 'agreement',
  id,
  title: `Agreement ${id}`,
  kind: 'memorandum-of-understanding',
  signedOn: '2020-06-12',
  status: 'unknown',
  summary: 'Made for a test.',
  ...known,
})

const parties = (joinedOn: string) => [
  { country: 'AT', how: 'signature' },
  { country: 'BE', how: 'signature' },
  { country: 'FI', how: 'accession', joinedOn },
]

const records = [
  agreement('joined-later', {
    countries: ['AT', 'BE', 'FI'],
    parties: parties('2024-05-03'),
    sources: [
      source('joined-signing', '2020-06-13', ['title', 'signedOn', 'status']),
      { ...source('joined', '2024', ['parties']), publishedOn: undefined },
    ],
  }),
  agreement('will-join', {
    countries: ['AT', 'BE', 'FI'],
    parties: parties('2024-05-03'),
    sources: [source('will-join', '2020-06-13', ['title', 'signedOn', 'status', 'parties'])],
  }),
  agreement('amended-later', {
    status: undefined,
    countries: ['AT', 'BE'],
    history: [
      { stage: 'signed', on: '2020-06-12', sources: ['https://official.example/amended-signing'] },
      { stage: 'amended', on: '2025-02-01', sources: ['https://official.example/amended'] },
    ],
    sources: [
      source('amended-signing', '2020-06-13', ['title', 'signedOn', 'status', 'history']),
      { ...source('amended', '2025', ['history']), publishedOn: undefined },
    ],
  }),
]

let graph: Database
beforeAll(async () => {
  graph = await scratchGraph()
  await importMade(graph, records)
})

const ask = async (question: string): Promise<Record<string, unknown>> => {
  const { data, messages } = await answer(graph, question)
  expect(messages).toEqual([])
  return data
}

it.each([
  ['joined-later', '2024-05-03'],
  ['will-join', '2020-06-13'],
  ['amended-later', '2025-02-01'],
])('the last activity of %s is on %s', async (id, day) => {
  const { agreements } = await ask(`{ agreements(where: { id: { eq: "${id}" } }) { lastActivityOn } }`)
  expect(agreements).toEqual([{ lastActivityOn: day }])
})

/** Returns the ids of the agreements without recent evidence on a day, each with the reason. */
async function old(day: string): Promise<Map<string, string>> {
  const { gaps } = await ask(`{ gaps(country: "AT", asOf: "${day}", first: 50) { kind reason evidence { id } } }`)
  const found = (gaps as { kind: string; reason: string; evidence: { id: string }[] }[])
    .filter(({ kind }) => kind === 'NO_RECENT_EVIDENCE')
    .flatMap(({ reason, evidence }) => evidence.map(({ id }): [string, string] => [id, reason]))
  return new Map(found)
}

it('an agreement has recent evidence if a country joined recently', async () => {
  expect([...(await old(DAY)).keys()]).toEqual(['will-join'])
})

it('an agreement had no recent evidence before a country joined, or before it was amended', async () => {
  const then = await old('2024-01-31')
  expect([...then.keys()].sort()).toEqual(['joined-later', 'will-join'])
  expect(then.get('joined-later')).toContain('none of its dates and sources is after 2020-06-13')
  // On this day, the agreement did not exist yet.
  expect([...(await old('2019-01-01')).keys()]).toEqual([])
})
