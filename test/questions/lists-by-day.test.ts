import type { Database } from '../../src/database/connect'
import { check } from '../../src/database/check'
import { readStatements } from '../../src/database/cypher-file'
import { listUnlisted } from '../../src/database/derive/list-entries'
import { loadedGraph, scratchGraph } from '../support/neo4j'
import { ask } from './ask'
import { answer } from './asking'
import { profile } from './profile'

/**
 * A list sorted by day. It is described by the type with the list, the root list that finds a node of this type, the id
 * of the node in the fixture, and the pattern of the entries.
 */
interface List {
  type: string
  root: string
  id: string
  field: string
  count: string
  pattern: string
}

const RELATIONSHIPS: Record<
  string,
  [root: string, id: string, agreements: string, events: string, initiatives: string]
> = {
  Country: ['countries', 'SG', '-[:PARTY_TO]->', '-[:TOOK_PART_IN]->', '-[:TAKES_PART_IN]->'],
  Agency: ['agencies', 'sg-govtech', '-[:PARTY_TO]->', '-[:TOOK_PART_IN]->', '-[:TAKES_PART_IN|LEADS]->'],
  Topic: ['topics', 'topic-one', '<-[:COVERS]-', '<-[:COVERS]-', '<-[:COVERS]-'],
  Tie: ['ties', 'GB-SG', '<-[:UNDER]-', '<-[:CONTACT_OF]-', '<-[:UNDER]-'],
}

const LISTS = Object.entries(RELATIONSHIPS).flatMap(([type, [root, id, ...patterns]]): List[] =>
  ['Agreement', 'Event', 'Initiative'].map((kind, place) => ({
    type,
    root,
    id,
    field: `latest${kind}s`,
    count: `${kind.toLowerCase()}Count`,
    pattern: `${patterns[place]}(thing:${kind})`,
  })),
)

const named = LISTS.map((list) => [`${list.type}.${list.field}`, list] as const)

/** Returns all entries of a list in order, without using the index of lists. */
async function expected(graph: Database, { type, pattern }: List, id: string): Promise<string[]> {
  const rows = await graph.read(
    `MATCH (:${type} {id: $id})${pattern}
     RETURN DISTINCT thing.id AS id, coalesce(thing.happenedOn, date('-9999-01-01')) AS day ORDER BY day DESC, id`,
    { id },
  )
  return rows.map((row) => row.id as string)
}

interface Entry {
  id: string
  dayCursor: string
}

interface Node {
  total: number
  page: Entry[]
}

const question = ({ root, field, count }: List): string =>
  `query ($id: ID!, $first: Int, $after: String) { ${root}(where: { id: { eq: $id } }) {
     total: ${count} page: ${field}(first: $first, after: $after) { id dayCursor } } }`

type Asking = (query: string, variables: Record<string, unknown>) => ReturnType<typeof ask>

/** Reads a list page by page to the end. */
async function walk(
  asking: Asking,
  list: List,
  { id = list.id, first = 3, between = (): Promise<unknown> => Promise.resolve() } = {},
): Promise<string[]> {
  const ids: string[] = []
  let after: string | null = null
  for (let page = 1; ; page++) {
    const { data, messages } = await asking(question(list), { id, first, after })
    expect(messages).toEqual([])
    const [node] = data[list.root] as [Node]
    expect(node.page.length).toBeLessThanOrEqual(first)
    ids.push(...node.page.map((entry) => entry.id))
    after = node.page.at(-1)?.dayCursor ?? null
    if (after === null) return ids
    if (page === 1) await between()
  }
}

let graph: Database
const asking: Asking = (query, variables) => answer(graph, query, variables)

async function makeGraph(): Promise<void> {
  graph = await scratchGraph()
  for (const statement of readStatements('../test/questions/fixtures/lists-by-day.cypher')) await graph.write(statement)
  await listUnlisted(graph)
}

describe('a list sorted by day', () => {
  beforeAll(makeGraph)

  it.each(named)('%s, read page by page, has each entry once, newest first and undated last', async (_, list) => {
    const all = await expected(graph, list, list.id)
    expect(all).toHaveLength(40)
    expect(await walk(asking, list)).toEqual(all)
    const { data } = await asking(question(list), { id: list.id, first: 500 })
    const [{ total, page }] = data[list.root] as [Node]
    expect(page.map(({ id }) => id)).toEqual(all)
    expect(total).toBe(all.length)
  })

  it.each(named)('%s: reading stops after the day of the last entry on the page', async (name, list) => {
    const { id } = list
    // A row of the next day shows that no more entries of this day follow. An agency leads only a few initiatives, so
    // the query reads all of them.
    const [row] = await graph.read(
      `MATCH (node:${list.type} {id: $id})
       WITH node, COLLECT { MATCH (node)${list.pattern} WHERE thing.happenedOn IS NOT NULL RETURN DISTINCT thing ORDER BY thing.happenedOn DESC, thing.id LIMIT 3 } AS shown
       RETURN COUNT { (node)${list.pattern} } AS all, COUNT { (node)-[:LEADS]->() } AS led,
         COUNT { MATCH (node)${list.pattern} WHERE thing.happenedOn >= shown[2].happenedOn RETURN thing } + 2 AS read`,
      { id },
    )
    const { all, led, read } = row as Record<string, number>
    const bound = read! + (list.field === 'latestInitiatives' ? led! : 0)
    expect(all).toBeGreaterThan(2 * bound)
    const { operators } = await profile(graph, name, { id, first: 3 })
    expect(operators.map((operator) => operator.name)).toContain('DirectedRelationshipIndexSeek')
    expect(Math.max(...operators.map(({ rows }) => rows))).toBeLessThanOrEqual(bound)
  })
})

describe('while the graph changes, a list sorted by day', () => {
  beforeEach(makeGraph)

  it.each(named)('%s has every remaining entry once if others are added and removed', async (_, list) => {
    const before = await expected(graph, list, list.id)
    const [gone = ''] = before.slice(2)
    const kind = /:(\w+)\)$/.exec(list.pattern)![1]!
    const change = async () => {
      await graph.write('MATCH (thing:Entity {id: $gone}) DETACH DELETE thing', { gone })
      const [, type] = /\[:(\w+)/.exec(list.pattern)!
      const [from, to] = list.pattern.startsWith('<') ? ['thing', 'node'] : ['node', 'thing']
      await graph.write(
        `UNWIND [['added-newest', date('2030-01-01')], ['added-to-come', date('2012-01-01')], ['added-undated', null]] AS row
         MATCH (node:${list.type} {id: $id})
         CREATE (thing:${kind}:Entity {id: row[0], title: row[0], name: row[0], happenedOn: row[1]})
         CREATE (${from})-[:${type} {key: ''}]->(${to})`,
        { id: list.id },
      )
      await listUnlisted(graph)
    }
    const found = await walk(asking, list, { between: change })
    expect(new Set(found).size).toBe(found.length)
    expect(found.filter((id) => !id.startsWith('added'))).toEqual(before)
    expect(found.filter((id) => id.startsWith('added'))).toEqual(['added-to-come', 'added-undated'])
  })

  it('is completed at the next start with entries that an earlier version or a manual change left out', async () => {
    const entries = `MATCH (thing)-[entry:PARTY_TO|COVERS|UNDER|CONTACT_OF|TAKES_PART_IN|TOOK_PART_IN]-()
      RETURN elementId(entry) AS id, entry.listedUnder AS under, entry.listedKind AS kind, entry.listedOn AS day ORDER BY id`
    const before = await graph.read(entries)
    await graph.write('MATCH ()-[entry:COVERS|UNDER]->() REMOVE entry.listedKind')
    await graph.write("MATCH (:Country {id: 'SG'})-[entry:PARTY_TO]->() REMOVE entry.listedUnder, entry.listedOn")
    const outdated = async () => (await check(graph, { only: ['list-entry-outdated'] }))[0]?.findings.length
    expect(await outdated()).toBeGreaterThan(0)
    expect(await listUnlisted(graph)).toBe(120)
    expect(await outdated()).toBe(0)
    expect(await graph.read(entries)).toEqual(before)
    expect(await listUnlisted(graph)).toBe(0)
  })

  it('also has entries that were linked by hand, after the listed entries', async () => {
    const list = LISTS[0]!
    await graph.write(
      `MATCH (country:Country {id: 'SG'})
       CREATE (thing:Agreement:Entity {id: 'by-hand', title: 'by hand', happenedOn: date('2000-01-01')})
       CREATE (country)-[:PARTY_TO {key: ''}]->(thing)`,
    )
    const all = await expected(graph, list, list.id)
    expect(all).toHaveLength(41)
    expect(await walk(asking, list)).toEqual(all)
  })
})

describe('a list sorted by day in the loaded graph', () => {
  let loaded: Database
  beforeAll(async () => {
    loaded = await loadedGraph()
  })

  it.each(named)('%s has all entries in the graph, even for the node with the most entries', async (_, list) => {
    const [most] = await loaded.read(
      `MATCH (node:${list.type}) RETURN node.id AS id ORDER BY COUNT { (node)${list.pattern} } DESC, id LIMIT 1`,
    )
    const id = most?.['id'] as string
    const all = await expected(loaded, list, id)
    // No record states that an agency took part in an event.
    if (list.type !== 'Agency' || list.field !== 'latestEvents') expect(all.length).toBeGreaterThan(1)
    expect(await walk(ask, list, { id, first: 4 })).toEqual(all)
    const { data } = await ask(question(list), { id, first: 1 })
    expect((data[list.root] as [Node])[0].total).toBe(all.length)
  })
})
