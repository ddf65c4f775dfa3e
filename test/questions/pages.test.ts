import type { Database } from '../../src/database/connect'
import { readStatements } from '../../src/database/cypher-file'
import { migrate } from '../../src/database/migrate'
import { scratchGraph } from '../support/neo4j'
import { answer } from './asking'

const QUESTIONS = {
  latestAgreements: `query ($after: ID) { page: latestAgreements(countries: ["SG"], first: 7, after: $after) { id happenedOn } }`,
  'latestAgreements of all': `query ($after: ID) { page: latestAgreements(first: 7, after: $after) { id happenedOn } }`,
  timeline: `query ($after: ID) { page: timeline(countries: ["SG"], first: 7, after: $after) { ... on Agreement { id happenedOn } } }`,
  'timeline of all': `query ($after: ID) { page: timeline(first: 7, after: $after) { ... on Agreement { id happenedOn } } }`,
}

const NEIGHBOURHOOD = `query ($after: ID) { page: neighbourhood(of: ["SG"], hops: 2, limit: 7, after: $after) { nodes { id } edges { id } } }`

/**
 * Queries whose pages are sorted differently. Each has the added entries that appear on later pages, the added entry
 * that precedes the pages already read, and the files that add these entries.
 */
const OTHERS = {
  discrepancies: {
    question: `query ($after: ID) { page: discrepancies(first: 7, after: $after) { id } }`,
    size: 20,
    added: ['agreement-15-more:signedOn'],
    missed: 'agreement-00:signedOn',
    later: ['later-of-others'],
  },
  'discrepancies of a country': {
    question: `query ($after: ID) { page: discrepancies(country: "SG", first: 7, after: $after) { id } }`,
    size: 20,
    added: ['agreement-15-more:signedOn'],
    missed: 'agreement-00:signedOn',
    later: ['later-of-others'],
  },
  changes: {
    question: `query ($after: ID) { page: changes(sinceDay: "2000-01-01", first: 7, after: $after) { id } }`,
    size: 16,
    added: [],
    missed: 'revision-3-1',
    later: ['later-of-others'],
  },
  'changes between two countries': {
    question: `query ($after: ID) { page: changes(sinceDay: "2000-01-01", between: ["SG", "GB"], first: 7, after: $after) { id } }`,
    size: 16,
    added: [],
    missed: 'revision-3-1',
    later: ['later-of-others'],
  },
  neighbourhood: {
    question: NEIGHBOURHOOD,
    // SG, the 30 agreements of SG, and GB, which is the other party to them.
    size: 32,
    added: ['agreement-00-to-come'],
    missed: 'added-newest',
    later: ['later'],
  },
}

interface Subgraph {
  nodes: { id: string }[]
  edges: { id: string }[]
}

const idsOf = (page: unknown): string[] =>
  (Array.isArray(page) ? (page as { id: string }[]) : (page as Subgraph).nodes).map(({ id }) => id)

type Entry = { id: string; happenedOn: string | null }

describe('pages', () => {
  let graph: Database
  beforeEach(async () => {
    graph = await scratchGraph()
    await migrate(graph)
    await run('pages')
  })

  const run = async (fixture: string) => {
    for (const statement of readStatements(`../test/questions/fixtures/${fixture}.cypher`)) await graph.write(statement)
  }

  const read = async (question: string, between: (page: number) => Promise<void>): Promise<Entry[]> => {
    const all: Entry[] = []
    for (let page = 1; ; page++) {
      const { data, messages } = await answer(graph, question, { after: all.at(-1)?.id ?? null })
      expect(messages).toEqual([])
      const entries = data['page'] as Entry[]
      if (entries.length === 0) return all
      all.push(...entries)
      await between(page)
    }
  }

  test.each(Object.entries(QUESTIONS))(
    'of %s contain each entry once, newest first and undated last',
    async (_name, question) => {
      const entries = await read(question, () => Promise.resolve())
      const days = entries.map(({ happenedOn }) => happenedOn ?? '0000')
      expect(new Set(entries.map(({ id }) => id)).size).toBe(30)
      expect(days).toEqual([...days].sort().reverse())
      expect(days.slice(-5)).toEqual(Array(5).fill('0000'))
    },
  )

  test.each(Object.entries(QUESTIONS))('of %s stay stable while data is added', async (_name, question) => {
    const entries = await read(question, (page) => (page === 1 ? run('later') : Promise.resolve()))
    const ids = entries.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(
      expect.arrayContaining(Array.from({ length: 30 }, (_, i) => `agreement-${String(i + 1).padStart(2, '0')}`)),
    )
    expect(ids).toContain('agreement-00-to-come')
    expect(ids).not.toContain('added-newest')
  })

  describe.each(Object.entries(OTHERS))('of %s', (_name, { question, size, added, missed, later }) => {
    beforeEach(() => run('pages-of-others'))

    const readIds = async (between: (page: number) => Promise<void>): Promise<string[]> => {
      const ids: string[] = []
      for (let page = 1; ; page++) {
        const { data, messages } = await answer(graph, question, { after: ids.at(-1) ?? null })
        expect(messages).toEqual([])
        const found = idsOf(data['page'])
        if (found.length === 0) return ids
        ids.push(...found)
        await between(page)
      }
    }

    it('have each entry once, and stay stable while data is added', async () => {
      const before = await readIds(() => Promise.resolve())
      expect(new Set(before).size).toBe(before.length)
      expect(before).toHaveLength(size)
      const during = await readIds(async (page) => {
        if (page === 1) for (const fixture of later) await run(fixture)
      })
      expect(new Set(during).size).toBe(during.length)
      // The earlier entries keep their order. New entries appear only if they sort after the page that was read.
      expect(during.filter((id) => before.includes(id))).toEqual(before)
      expect(during.filter((id) => !before.includes(id))).toEqual(added)
      expect(during).not.toContain(missed)
      expect(await readIds(() => Promise.resolve())).toContain(missed)
    })
  })

  it('of a neighbourhood together have the same edges as the whole neighbourhood', async () => {
    const edges = (page: unknown) => (page as Subgraph).edges.map(({ id }) => id)
    const { data } = await answer(graph, NEIGHBOURHOOD.replace('limit: 7', 'limit: 500'), { after: null })
    const found = new Set<string>()
    let after: string | null = null
    for (;;) {
      const { data: part } = await answer(graph, NEIGHBOURHOOD, { after })
      const last = idsOf(part['page']).at(-1)
      if (last === undefined) break
      after = last
      for (const id of edges(part['page'])) found.add(id)
    }
    expect([...found].sort()).toEqual(edges(data['page']).sort())
  })
})
