import fc from 'fast-check'
import type { Database } from '../../src/database/connect'
import { listUnlisted } from '../../src/database/derive/list-entries'
import { check } from '../../src/database/check'
import { copiedGraph, loadedGraph } from '../support/neo4j'
import { ask } from './ask'
import { answer } from './asking'
import { profile } from './profile'
import { operatorsOfQuestion } from './running'

let graph: Database
beforeAll(async () => {
  graph = await loadedGraph()
})

/** A list of what happened, of the thing of its kind that has the most of it. */
interface List {
  root: string
  kind: string
  field: string
  pattern: string
  /** What is listed, and a filter of it that some fulfil. */
  of: string
  where: [text: string, cypher: string]
}

const agreement = { of: 'Agreement', where: ['bindingness: { eq: NON_BINDING }', "thing.bindingness = 'NON_BINDING'"] }
const event = { of: 'Event', where: ['name: { contains: "igital" }', "thing.name CONTAINS 'igital'"] }
const initiative = { of: 'Initiative', where: ['name: { contains: "igital" }', "thing.name CONTAINS 'igital'"] }

const LISTS = [
  { root: 'countries', kind: 'Country', field: 'agreements', pattern: '-[:PARTY_TO]->', ...agreement },
  { root: 'countries', kind: 'Country', field: 'events', pattern: '-[:TOOK_PART_IN]->', ...event },
  { root: 'countries', kind: 'Country', field: 'initiatives', pattern: '-[:TAKES_PART_IN]->', ...initiative },
  { root: 'agencies', kind: 'Agency', field: 'agreements', pattern: '-[:PARTY_TO]->', ...agreement },
  { root: 'people', kind: 'Person', field: 'events', pattern: '-[:TOOK_PART_IN]->', ...event },
  { root: 'topics', kind: 'Topic', field: 'agreements', pattern: '<-[:COVERS]-', ...agreement },
  { root: 'topics', kind: 'Topic', field: 'events', pattern: '<-[:COVERS]-', ...event },
  { root: 'topics', kind: 'Topic', field: 'initiatives', pattern: '<-[:COVERS]-', ...initiative },
  { root: 'ties', kind: 'Tie', field: 'agreements', pattern: '<-[:UNDER]-', ...agreement },
  { root: 'ties', kind: 'Tie', field: 'initiatives', pattern: '<-[:UNDER]-', ...initiative },
  { root: 'ties', kind: 'Tie', field: 'contacts', pattern: '<-[:CONTACT_OF]-', ...event },
] as List[]

const named = LISTS.map((list) => [`${list.kind}.${list.field}`, list] as const)

async function most({ kind, pattern, of }: List): Promise<{ id: string; size: number }> {
  const [row] = await graph.read(`MATCH (node:${kind})${pattern}(thing:${of})
    RETURN node.id AS id, count(DISTINCT thing) AS size ORDER BY size DESC, id LIMIT 1`)
  return row as { id: string; size: number }
}

/** The ids of what is listed, in order of its day, what has none last, and of its id; a page has one for each relationship. */
async function expected(list: List, id: string, direction: string, filtered: boolean): Promise<string[]> {
  const { kind, pattern, of, where } = list
  const rows = await graph.read(
    `MATCH (:${kind} {id: $id})${pattern}(thing:${of}) WHERE ${filtered ? where[1] : 'true'}
     RETURN thing.id AS id, thing.happenedOn IS NULL AS undated, thing.happenedOn AS day
     ORDER BY undated, day ${direction}, id`,
    { id },
  )
  return rows.map((row) => row.id as string)
}

const given = fc.record({
  direction: fc.constantFrom('ASC', 'DESC'),
  filtered: fc.boolean(),
  limit: fc.integer({ min: 1, max: 40 }),
  offset: fc.integer({ min: 0, max: 60 }),
})

describe('a list by day has the same, in the same order, as the graph', () => {
  it.each(named)('%s', async (_, list) => {
    const { id, size } = await most(list)
    expect(size).toBeGreaterThan(2)
    await fc.assert(
      fc.asyncProperty(given, async ({ direction, filtered, limit, offset }) => {
        const where = filtered ? `, where: { ${list.where[0]} }` : ''
        const within = `${list.field}(sort: [{ happenedOn: ${direction} }, { id: ASC }], limit: ${limit}, offset: ${offset}${where})`
        const { data, messages } = await ask(
          `{ ${list.root}(where: { id: { eq: "${id}" } }) { found: ${within} { id } } }`,
        )
        expect(messages).toEqual([])
        const [{ found }] = data[list.root] as [{ found: { id: string }[] }]
        const all = [...new Set(await expected(list, id, direction, filtered))]
        expect(found.map((one) => one.id)).toEqual(all.slice(offset, offset + limit))
      }),
      { numRuns: 12 },
    )
  })

  it.each(named)('%s, page by page', async (_, list) => {
    const { id } = await most(list)
    await fc.assert(
      fc.asyncProperty(given, async ({ direction, filtered, limit }) => {
        const where = filtered ? `, where: { node: { ${list.where[0]} } }` : ''
        const all = await expected(list, id, direction, filtered)
        const found: string[] = []
        let cursor = ''
        for (let page = 0; page < 3; page++) {
          const within = `${list.field}Connection(sort: [{ node: { happenedOn: ${direction} } }, { node: { id: ASC } }], first: ${limit}${cursor}${where})`
          const { data, messages } = await ask(
            `{ ${list.root}(where: { id: { eq: "${id}" } }) { page: ${within} { totalCount edges { node { id } } pageInfo { hasNextPage endCursor } } } }`,
          )
          expect(messages).toEqual([])
          const [one] = data[list.root] as { page: Page }[]
          const { totalCount, edges, pageInfo } = one!.page
          expect(totalCount).toBe(all.length)
          found.push(...edges.map(({ node }) => node.id))
          expect(pageInfo.hasNextPage).toBe(found.length < all.length)
          if (!pageInfo.hasNextPage) break
          cursor = `, after: "${pageInfo.endCursor}"`
        }
        expect(found).toEqual(all.slice(0, found.length))
      }),
      { numRuns: 6 },
    )
  })

  it('the timeline of a pair', async () => {
    const ties = await graph.read('MATCH (tie:Tie) RETURN tie.countryIds AS pair ORDER BY tie.id')
    const pairs = fc.constantFrom(...ties.map(({ pair }) => pair as string[]))
    const compare = async (pair: string[]) => {
      const rows = await graph.read(
        `MATCH (:Tie {countryIds: $pair})<-[:UNDER|CONTACT_OF]-(entry)
         RETURN DISTINCT entry.id AS id, coalesce(entry.happenedOn, date('-9999-01-01')) AS day ORDER BY day DESC, id`,
        { pair },
      )
      for (const first of [2, 100]) {
        const entry = '__typename ... on Agreement { id } ... on Initiative { id } ... on Event { id }'
        const { data, messages } = await ask(
          `{ tie(between: ${JSON.stringify(pair)}) { timeline(first: ${first}) { ${entry} } } }`,
        )
        expect(messages).toEqual([])
        const { timeline } = data['tie'] as { timeline: { id: string }[] }
        expect(timeline.map(({ id }) => id)).toEqual(rows.slice(0, first).map(({ id }) => id))
      }
    }
    await fc.assert(fc.asyncProperty(pairs, compare), { numRuns: 60 })
  })
})

interface Page {
  totalCount: number
  edges: { node: { id: string } }[]
  pageInfo: { hasNextPage: boolean; endCursor: string }
}

describe('the first of many are read as few', () => {
  const READ = 4

  const operators = (source: string) => operatorsOfQuestion(graph, source)

  it.each(named)('%s', async (_, list) => {
    const { id, size } = await most(list)
    const within = `${list.field}(sort: [{ happenedOn: DESC }], limit: 2) { id }`
    const found = await operators(`{ ${list.root}(where: { id: { eq: "${id}" } }) { ${within} } }`)
    expect(found.map(({ name }) => name)).toContain('DirectedRelationshipIndexSeek')
    // Of a topic, the index holds agreements, initiatives and events together.
    if (list.kind !== 'Topic') expect(Math.max(...found.map(({ rows }) => rows))).toBeLessThanOrEqual(READ)
    expect(size).toBeGreaterThan(2)
  })

  it('a page too, although it counts all', async () => {
    const { id, size } = await most(LISTS[0]!)
    const within = `agreementsConnection(sort: [{ node: { happenedOn: DESC } }], first: 2) { totalCount edges { node { id } } }`
    const found = await operators(`{ countries(where: { id: { eq: "${id}" } }) { ${within} } }`)
    expect(size).toBeGreaterThan(20)
    expect(Math.max(...found.map(({ rows }) => rows))).toBeLessThanOrEqual(READ)
  })

  it.each([
    ['Query.latestAgreements.countries', { first: 2 }],
    ['Query.latestAgreements.topics', { first: 2, topics: ['topic-open-standards'] }],
    ['Query.latestAgreements', { first: 2 }],
  ])('%s %j', async (file, parameters) => {
    const { operators: found } = await profile(graph, file, parameters)
    expect(Math.max(...found.map(({ rows }) => rows))).toBeLessThanOrEqual(READ)
  })
})

describe('what is linked without being listed', () => {
  let copy: Database
  beforeAll(async () => {
    copy = await copiedGraph()
  })

  it('is given once where another link of it is listed', async () => {
    const asked = '{ latestAgreements(topics: ["topic-open-government"], first: 500) { id } }'
    const { data: before } = await answer(copy, asked)
    const [unlisted] = await copy.write(`MATCH (agreement:Agreement)-[:COVERS]->(topic:Topic)
      WHERE topic.id = 'topic-open-government' OR EXISTS { (topic)-[:BROADER*]->(:Topic {id: 'topic-open-government'}) }
      WITH agreement, collect(DISTINCT topic) AS topics WHERE size(topics) > 1 AND agreement.happenedOn IS NOT NULL
      UNWIND topics[1..] AS topic
      MATCH (agreement)-[entry:COVERS]->(topic)
      REMOVE entry.listedUnder, entry.listedOn RETURN count(DISTINCT entry) AS entries`)
    expect(unlisted?.['entries']).toBeGreaterThan(0)
    expect((await answer(copy, asked)).data).toEqual(before)
    await listUnlisted(copy)
    expect((await check(copy, { only: ['list-entry-outdated'] }))[0]?.passed).toBe(true)
  })

  it('is listed by the next start, once', async () => {
    const entries = `MATCH ()-[entry:PARTY_TO|COVERS|UNDER]->() RETURN elementId(entry) AS id, entry.listedUnder AS under, entry.listedOn AS day ORDER BY id`
    const before = await copy.read(entries)
    await copy.write("MATCH (:Country {id: 'SG'})-[entry:PARTY_TO]->() REMOVE entry.listedUnder, entry.listedOn")
    await copy.write("MATCH ()-[entry:UNDER]->(:Tie {id: 'GB-SG'}) REMOVE entry.listedUnder, entry.listedOn")
    expect((await check(copy, { only: ['list-entry-outdated'] }))[0]?.passed).toBe(false)
    expect(await listUnlisted(copy)).toBeGreaterThan(5)
    expect(await copy.read(entries)).toEqual(before)
    expect((await check(copy, { only: ['list-entry-outdated'] }))[0]?.passed).toBe(true)
    expect(await listUnlisted(copy)).toBe(0)
  })
})
