import type { Database } from '../../src/database/connect'
import { importMade } from '../support/made-records'
import { scratchGraph } from '../support/neo4j'
import { answer } from './asking'

/**
 * A day before the only bilateral agreement between Austria and Belgium, and after an agreement that includes Finland
 * and also ties the two.
 */
const BEFORE = '2018-01-01'
const AFTER = '2023-01-01'

const agreement = (id: string, countries: string[], known: object) => ({
  record: 'agreement',
  id,
  title: `Agreement ${id}`,
  kind: 'memorandum-of-understanding',
  status: 'signed',
  countries,
  topics: ['digital identity'],
  summary: 'Made for a test.',
  sources: [
    {
      url: `https://news.example/${id}`,
      title: id,
      kind: 'press',
      supports: ['title', 'countries', 'signedOn', 'status'],
    },
  ],
  ...known,
})

let graph: Database
beforeAll(async () => {
  graph = await scratchGraph()
  await importMade(graph, [
    agreement('of-three', ['AT', 'BE', 'FI'], { signedOn: '2015-03-02', topics: ['bilateral relations'] }),
    agreement('announced', ['AT', 'BE'], { announcedOn: '2016-05-04', status: 'announced', topics: ['trade'] }),
    agreement('of-two', ['AT', 'BE'], { signedOn: '2022-06-01', topics: ['bilateral relations'] }),
    agreement('austrian', ['AT', 'SG'], { signedOn: '2014-01-07' }),
    agreement('belgian', ['BE', 'EE'], { signedOn: '2014-02-07' }),
  ])
})

/** Returns the kinds of gaps between Austria and Belgium on a day, or today. */
async function kinds(args = ''): Promise<string[]> {
  const { data, messages } = await answer(graph, `{ gaps(country: "AT", first: 50${args}) { kind with { id } } }`)
  expect(messages).toEqual([])
  const gaps = data['gaps'] as { kind: string; with: { id: string } | null }[]
  return gaps.filter((gap) => gap.with?.id === 'BE').map(({ kind }) => kind)
}

const identity = ', topic: "topic-digital-identity"'

it('no bilateral agreement existed before the first one, although a trilateral one ties the countries', async () => {
  expect(await kinds(`, asOf: "${BEFORE}"`)).toContain('ANNOUNCED_ONLY')
  expect(await kinds(`, asOf: "${AFTER}"`)).not.toContain('ANNOUNCED_ONLY')
  expect(await kinds()).not.toContain('ANNOUNCED_ONLY')
})

it('a common topic is missing only after a bilateral agreement is concluded', async () => {
  expect(await kinds(`${identity}, asOf: "${BEFORE}"`)).not.toContain('TOPIC_WITH_OTHERS_ONLY')
  expect(await kinds(`${identity}, asOf: "${AFTER}"`)).toContain('TOPIC_WITH_OTHERS_ONLY')
  expect(await kinds(identity)).toContain('TOPIC_WITH_OTHERS_ONLY')
})
