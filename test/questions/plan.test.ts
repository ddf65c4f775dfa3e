import type { Database, Parameters } from '../../src/database/connect'
import { loadedGraph } from '../support/neo4j'
import { profile, queryFiles } from './profile'

/** Files that read a whole label on purpose: their answer is about all of it, and it is kept until the graph changes. */
const READ_ALL: Readonly<Record<string, string>> = {
  'Query.dataset': 'counts everything',
  'Query.central': 'ranks all of a kind',
  'Query.missRates': 'counts all searches',
  'country-words': 'suggests a country for a wrong code, of all there are',
}

/** Questions asked in other ways than their files' own parameters ask them. */
const OTHER_WAYS: [file: string, parameters: Parameters][] = [
  ['Query.timeline.between', { agencies: ['sg-govtech'], topics: ['topic-digital-identity'] }],
  ['Query.timeline.countries', { agencies: ['sg-govtech'] }],
  ['Query.timeline.countries', { topics: ['topic-digital-identity'] }],
  ['Query.timeline.agencies', { topics: ['topic-digital-identity'] }],
  ['Query.latestAgreements.countries', { countries: ['SG', 'GB'], basis: ['BILATERAL'] }],
  // One of these has many times the agreements of the other.
  ['Query.latestAgreements.countries', { countries: ['SG', 'TO'] }],
  ['Query.latestAgreements.topics', { topics: ['topic-digital-identity'] }],
  ['Query.latestAgreements', { kinds: ['CHARTER'] }],
  ['Query.expiring', { country: 'DK' }],
  ['Query.paths', { from: 'SG', to: 'EE' }],
  ['Query.neighbourhood', { of: ['SG'], hops: 2 }],
  ['Query.discrepancies', { country: null }],
  ['Query.gaps', { topic: 'topic-digital-identity' }],
  ['Query.changes', { between: ['SG', 'GB'] }],
  // Without countries it reads every Tie, which is its answer.
  ['Query.tieMatrix.asOf', { kinds: ['CHARTER'], asOf: null }],
  ['Query.tieMatrix.asOf', { topics: ['topic-digital-identity'] }],
]

const SCANS = [
  'NodeByLabelScan',
  'AllNodesScan',
  'UnionNodeByLabelsScan',
  'DirectedAllRelationshipsScan',
  'UndirectedAllRelationshipsScan',
]

/** What a question starts from: an index, or the full-text index, which is asked by a procedure. */
const STARTS = /IndexSeek|^ProcedureCall/

describe('every question starts from an index', () => {
  let graph: Database
  beforeAll(async () => {
    graph = await loadedGraph()
  })

  const scansOf = async (file: string, parameters?: Parameters): Promise<string[]> => {
    const { operators } = await profile(graph, file, parameters)
    expect(operators.map(({ name }) => name)).toContainEqual(expect.stringMatching(STARTS))
    // An operator of a branch that the arguments leave out is in the plan, and gives no row.
    return operators.flatMap(({ name, rows }) =>
      rows > 0 && [...SCANS, 'CartesianProduct'].includes(name) ? [name] : [],
    )
  }

  test.each(queryFiles.filter((file) => !(file in READ_ALL)))('%s, with its own parameters', async (file) => {
    expect(await scansOf(file)).toEqual([])
  })

  test.each(OTHER_WAYS)('%s %j', async (file, parameters) => {
    expect(await scansOf(file, parameters)).toEqual([])
  })
})
