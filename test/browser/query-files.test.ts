import type { Database } from '../../src/database/connect'
import { loadedGraph } from '../support/neo4j'
import { profile, queryFiles } from '../questions/profile'

/** Files whose answer on the real data is rightly empty. */
const EMPTY = [
  'Entity.formerIds',
  'Entity.reviews',
  'Event.hosts',
  'Event.receivedBy',
  'Event.sentBy',
  'Agency.latestEvents',
  // No search and no published list is recorded.
  'PublishedList.heldCount',
  'PublishedList.missing',
  'PublishedList.unnamedCount',
  'Query.missRates',
  'Search.missed',
  'Search.missedCount',
  'Search.noneFound',
  'Search.notRecorded',
  'Search.places',
  'Search.shortfalls',
  'Tie.searchedNoneFound',
]

describe('every file runs in Neo4j Browser as it stands', () => {
  let graph: Database
  beforeAll(async () => {
    graph = await loadedGraph()
  })

  test.each(queryFiles)('%s', async (file) => {
    const { rows } = await profile(graph, file)
    if (!EMPTY.includes(file)) expect(rows.length).toBeGreaterThan(0)
  })
})
