import { migrate } from '../../src/database/migrate'
import { STANDARD_LIMITS } from '../../src/model/limits'
import { scratchGraph } from '../support/neo4j'
import { answer } from './asking'

const most = STANDARD_LIMITS.listEntries

describe('a query with very many ids', () => {
  it('finds every id up to the maximum number, every time, and refuses one more', async () => {
    const graph = await scratchGraph()
    await migrate(graph)
    await graph.write(
      'UNWIND range(1, $many) AS nth CREATE (:Topic:Entity {id: "topic-" + nth, name: "Topic " + nth})',
      { many: most },
    )
    const topics = Array.from({ length: most }, (_, place) => `topic-${place + 1}`)
    const ask = (ids: string[]) =>
      answer(graph, 'query ($topics: [ID!]) { latestAgreements(topics: $topics) { id } }', { topics: ids })
    const nothing = { data: { latestAgreements: [] }, codes: [], messages: [] }
    expect(await ask(topics)).toEqual(nothing)
    expect(await ask(topics)).toEqual(nothing)
    expect((await ask([...topics, 'topic-1'])).codes).toEqual(['LIST_TOO_LONG'])
    expect((await ask(['topic-0'])).codes).toEqual(['UNKNOWN_ID'])
  })

  it('also finds them with a filter', async () => {
    const graph = await scratchGraph()
    await graph.write('CREATE (:Topic:Entity {id: "topic-1", name: "Topic 1"})')
    const ask = (many: number) =>
      answer(graph, 'query ($ids: [ID!]) { topics(where: { id: { in: $ids } }) { id } }', {
        ids: Array.from({ length: many }, (_, place) => `topic-${place + 1}`),
      })
    expect(await ask(most)).toEqual({ data: { topics: [{ id: 'topic-1' }] }, codes: [], messages: [] })
    expect((await ask(most + 1)).codes).toEqual(['LIST_TOO_LONG'])
  })
})
