import { loadedGraph, openBareGraph, scratchGraph } from '../support/neo4j'

describe('the graphs that tests work on', () => {
  it('include one with all shipped data', async () => {
    const graph = await loadedGraph()
    expect(await graph.read("MATCH (c:Country {id: 'SG'}) RETURN c.name AS name")).toEqual([{ name: 'Singapore' }])
  })

  it('include one to which no test can write', async () => {
    await expect((await loadedGraph()).write('CREATE (:Thing)')).rejects.toThrow('copiedGraph')
  })

  it('include one that is empty except for its migrations', async () => {
    const first = await scratchGraph()
    await first.write('CREATE (:Thing {id: 1})')
    const second = await scratchGraph()
    expect(await second.read('MATCH (n) RETURN DISTINCT labels(n) AS labels ORDER BY labels')).toEqual([
      { labels: ['Migration'] },
      { labels: ['MigrationLock'] },
    ])
  })

  it('include one without migrations', async () => {
    const { database } = await openBareGraph()
    expect(await database.read('MATCH (n) RETURN n')).toEqual([])
    expect(await database.read('SHOW CONSTRAINTS')).toEqual([])
  })
})
