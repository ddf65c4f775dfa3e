import type { Database } from '../../src/database/connect'
import { loadedGraph } from '../support/neo4j'
import { profile, queryFiles } from '../questions/profile'

/** Files that correctly return no rows on the real data. */
const EMPTY = [
  'Entity.formerIds',
  'Entity.reviews',
  'Event.hosts',
  'Event.receivedBy',
  'Event.sentBy',
  'Agency.latestEvents',
  // No agreement on record is renewed automatically.
  'Agreement.renewals',
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
  // No record gives details of a reading.
  'Source.readings',
]

describe('every file runs unchanged in Neo4j Browser', () => {
  let graph: Database
  beforeAll(async () => {
    graph = await loadedGraph()
  })

  test.each(queryFiles)('%s', async (file) => {
    const { rows } = await profile(graph, file)
    if (!EMPTY.includes(file)) expect(rows.length).toBeGreaterThan(0)
  })
})
