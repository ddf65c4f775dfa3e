import type { Database, Parameters } from '../../src/database/connect'
import { loadedGraph } from '../support/neo4j'
import { profile, queryFiles } from './profile'

/**
 * Files that read all nodes with a label on purpose. Their answers depend on all these nodes, and are cached until the
 * graph changes.
 */
const READ_ALL: Readonly<Record<string, string>> = {
  'Query.dataset': 'counts everything',
  'Query.central': 'ranks all of a kind',
  'Query.missRates': 'counts all searches',
  'initiative-kinds': 'finds the kinds of all initiatives, once for each version of the graph',
  'country-words': 'suggests a country for a wrong code, of all there are',
}

/** Queries with parameters that differ from those in their files. */
const OTHER_WAYS: [file: string, parameters: Parameters][] = [
  ['Query.timeline.between', { agencies: ['sg-govtech'], topics: ['topic-digital-identity'] }],
  ['Query.timeline.countries', { agencies: ['sg-govtech'] }],
  ['Query.timeline.countries', { topics: ['topic-digital-identity'] }],
  ['Query.timeline.agencies', { topics: ['topic-digital-identity'] }],
  ['Query.latestAgreements.countries', { countries: ['SG', 'GB'], basis: ['BILATERAL'] }],
  // One of these countries has many times as many agreements as the other.
  ['Query.latestAgreements.countries', { countries: ['SG', 'TO'] }],
  ['Query.latestAgreements.topics', { topics: ['topic-digital-identity'] }],
  ['Query.latestAgreements', { kinds: ['CHARTER'] }],
  ['Query.expiring', { country: 'DK' }],
  ['Query.paths', { from: 'SG', to: 'EE' }],
  ['Query.neighbourhood', { of: ['SG'], hops: 2 }],
  ['Query.discrepancies', { country: null }],
  ['Query.weakValues', { country: null }],
  ...queryFiles
    .filter((file) => file.startsWith('Query.gaps.'))
    .map((file): [string, Parameters] => [file, { topic: 'topic-digital-identity' }]),
  ['Query.changes', { things: ['GB-SG'], pair: ['GB', 'SG'] }],
  ['Query.listing.PERSON', { partner: 'GB', types: ['SIGNED'] }],
  ['Query.listing.SOURCE', { topic: 'topic-digital-identity', disputed: true }],
  ['Query.compare', { asOf: null, topics: ['topic-digital-identity'], basis: ['PLURILATERAL'] }],
  // Without countries, the query reads every Tie, because the answer consists of all ties.
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

/** The operators from which a query may start: an index, or a procedure that queries the full-text index. */
const STARTS = /IndexSeek|^ProcedureCall/

describe('every query starts from an index', () => {
  let graph: Database
  beforeAll(async () => {
    graph = await loadedGraph()
  })

  const scansOf = async (file: string, parameters?: Parameters): Promise<string[]> => {
    const { operators } = await profile(graph, file, parameters)
    expect(operators.map(({ name }) => name)).toContainEqual(expect.stringMatching(STARTS))
    // The plan also contains the operators of a branch that the arguments exclude. They return no rows.
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
