import type { Database } from '../../src/database/connect'
import { importMade } from '../support/made-records'
import { scratchGraph } from '../support/neo4j'
import { answer } from './asking'

const agreement = (countries: string[], known: object, n: number) => ({
  record: 'agreement',
  id: `made-${n}`,
  title: `Agreement ${n}`,
  kind: 'memorandum-of-understanding',
  status: 'signed',
  countries,
  topics: [],
  summary: 'Made for a test.',
  sources: [{ url: `https://news.example/${n}`, kind: 'press', publishedOn: '2021-02-01', supports: ['status'] }],
  ...known,
})

const records = [
  agreement(['BN', 'SG'], {}, 1),
  agreement(['BN', 'SG'], { signedOn: '2020-01-01' }, 2),
  agreement(['AT', 'BE'], { signedOn: '2020-01-01', term: { length: 'P3Y' } }, 3),
  agreement(['AT', 'CH'], { status: 'in-effect', inEffectOn: '2020-06' }, 4),
  agreement(['AT', 'DE'], { term: { length: 'P3Y' } }, 5),
  agreement(['AT', 'EE'], { signedOn: '2020-01-01', endedOn: '2021-01-01' }, 6),
]

let graph: Database
beforeAll(async () => {
  graph = await scratchGraph()
  await importMade(graph, records)
})

interface Numbers {
  inEffect: number
  whenLastKnown: number
  possibly: number
  undated: number
}

const FUTURE = '2099-01-01'

async function numbersOn(asOf: string) {
  const { data, messages } = await answer(
    graph,
    `{ ties(limit: 100) { id effects(asOf: "${asOf}") { inEffect whenLastKnown possibly undated } }
      tieMatrix(asOf: "${asOf}", measure: IN_EFFECT_ON) { id inEffect whenLastKnown possibly undated: undatedCount } }`,
  )
  expect(messages).toEqual([])
  const { ties, tieMatrix } = data as {
    ties: { id: string; effects: Numbers }[]
    tieMatrix: (Numbers & { id: string })[]
  }
  const cells = tieMatrix.map(({ id, ...numbers }) => [id, numbers] as const)
  return { ties: new Map(ties.map(({ id, effects }) => [id, effects])), cells: new Map(cells) }
}

const NONE: Numbers = { inEffect: 0, whenLastKnown: 0, possibly: 0, undated: 0 }

it.each(['2019-12-31', '2020-06-15', '2022-01-01', '2024-01-01', FUTURE])(
  'a tie and the matrix have the same number of entries of each degree for each pair on %s',
  async (day) => {
    const { ties, cells } = await numbersOn(day)
    expect([...ties.keys()]).toEqual(expect.arrayContaining(['AT-BE', 'AT-CH', 'AT-DE', 'AT-EE', 'BN-SG']))
    for (const [id, effects] of ties) expect({ id, ...effects }).toEqual({ id, ...(cells.get(id) ?? NONE) })
  },
)

it('after today, an undated agreement is still undated, and a dated one is possibly in effect', async () => {
  const { ties } = await numbersOn(FUTURE)
  expect(ties.get('BN-SG')).toEqual({ ...NONE, possibly: 1, undated: 1 })
})
