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

type Entry = { id: string; happenedOn: string | null }

describe('pages', () => {
  let graph: Database
  beforeEach(async () => {
    graph = await scratchGraph()
    await migrate(graph)
    await run('pages')
  }, 600_000)

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
    'of %s hold everything once, newest first and undated last',
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
})
