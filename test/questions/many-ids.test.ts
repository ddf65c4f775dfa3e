import { migrate } from '../../src/database/migrate'
import { scratchGraph } from '../support/neo4j'
import { answer } from './asking'

/** More than there are ids of which a server remembers what they stand for. */
const MANY = 10_050

describe('a question with very many ids', () => {
  it('knows every one of them, each time', async () => {
    const graph = await scratchGraph()
    await migrate(graph)
    await graph.write(
      'UNWIND range(1, $many) AS nth CREATE (:Topic:Entity {id: "topic-" + nth, name: "Topic " + nth})',
      { many: MANY },
    )
    const topics = Array.from({ length: MANY }, (_, place) => `topic-${place + 1}`)
    const ask = () => answer(graph, 'query ($topics: [ID!]) { latestAgreements(topics: $topics) { id } }', { topics })
    const nothing = { data: { latestAgreements: [] }, codes: [], messages: [] }
    expect(await ask()).toEqual(nothing)
    expect(await ask()).toEqual(nothing)
    expect((await answer(graph, '{ latestAgreements(topics: ["topic-0"]) { id } }')).codes).toEqual(['UNKNOWN_ID'])
  })
})
