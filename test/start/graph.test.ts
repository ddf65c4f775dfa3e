import { loadedGraph, scratchGraph } from '../support/neo4j'

describe('the graphs that tests work on', () => {
  it('are one with all that is shipped', async () => {
    const graph = await loadedGraph()
    expect(await graph.read("MATCH (c:Country {id: 'SG'}) RETURN c.name AS name")).toEqual([{ name: 'Singapore' }])
  })

  it('and one that each asker finds empty, without constraints', async () => {
    const first = await scratchGraph()
    await first.write('CREATE CONSTRAINT thing_id FOR (t:Thing) REQUIRE t.id IS UNIQUE')
    await first.write('CREATE (:Thing {id: 1})')
    const second = await scratchGraph()
    expect(await second.read('MATCH (n) RETURN n')).toEqual([])
    expect(await second.read('SHOW CONSTRAINTS')).toEqual([])
  })
})
