import type { Database } from '../../src/database/connect'
import { importMade } from '../support/made-records'
import { scratchGraph } from '../support/neo4j'
import { answer } from './asking'

const agreement = (id: string, countries: string[]) => ({
  record: 'agreement',
  id,
  title: `Agreement ${id}`,
  kind: 'memorandum-of-understanding',
  status: 'signed',
  signedOn: '2024-03-01',
  countries,
  topics: [],
  summary: 'Made for a test.',
  sources: [{ url: `https://news.example/${id}`, title: id, kind: 'press', supports: ['countries', 'signedOn'] }],
})

/**
 * 30 states, because `tieMatrix` finds the ties between so many countries by a different method from that for a few
 * states.
 */
const STATES = `AD AE AG AL AM AR AT AU AZ BB BD BE BG BH BN BO BR BS BT BY CA CH CL CN CO CR CU CY CZ DE`.split(' ')

let graph: Database
beforeAll(async () => {
  graph = await scratchGraph()
  const records = [
    agreement('au-sg-mou', ['AFRICAN-UNION', 'SG']),
    agreement('au-asean-mou', ['AFRICAN-UNION', 'ASEAN']),
    agreement('ae-sg-mou', ['AE', 'SG']),
  ]
  await importMade(graph, records)
})

const cells = async (args: string): Promise<unknown> => {
  const { data, messages } = await answer(graph, `{ tieMatrix${args} { id countries count } }`)
  expect(messages).toEqual([])
  return data['tieMatrix']
}

describe('a tie of a bloc whose id has hyphens', () => {
  const withSingapore = { id: 'AFRICAN-UNION-SG', countries: ['AFRICAN-UNION', 'SG'], count: 1 }
  const withAsean = { id: 'AFRICAN-UNION-ASEAN', countries: ['AFRICAN-UNION', 'ASEAN'], count: 1 }
  const ofStates = { id: 'AE-SG', countries: ['AE', 'SG'], count: 1 }

  it.each([
    ['all countries', ''],
    ['all countries as of a day', '(asOf: "2024-12-31")'],
    ['over 30 countries', `(countries: ${JSON.stringify(['SG', 'AFRICAN-UNION', 'ASEAN', ...STATES])})`],
    [
      'over 30 countries as of a day',
      `(countries: ${JSON.stringify(['SG', 'AFRICAN-UNION', 'ASEAN', ...STATES])}, asOf: "2024-12-31")`,
    ],
  ])('is listed with its two countries in the matrix of %s', async (_, args) => {
    // The seed already contains a tie: GB-SG.
    expect(await cells(args)).toEqual(expect.arrayContaining([ofStates, withAsean, withSingapore]))
  })

  it('is listed with its two countries in a matrix of only a few countries', async () => {
    expect(await cells('(countries: ["SG", "AFRICAN-UNION"])')).toEqual([withSingapore])
  })

  it('has its two countries and its agreements if it is queried by its id', async () => {
    const query = '{ tie(between: ["SG", "AFRICAN-UNION"]) { id countries { id } latestAgreements { id } } }'
    const { data, messages } = await answer(graph, query)
    expect(messages).toEqual([])
    const countries = [{ id: 'AFRICAN-UNION' }, { id: 'SG' }]
    expect(data['tie']).toEqual({ id: 'AFRICAN-UNION-SG', countries, latestAgreements: [{ id: 'au-sg-mou' }] })
  })
})
