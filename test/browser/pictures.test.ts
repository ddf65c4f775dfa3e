import type { Database } from '../../src/database/connect'
import { readStatements } from '../../src/database/cypher-file'
import { loadedGraph } from '../support/neo4j'

describe('the saved questions of Neo4j Browser', () => {
  let graph: Database
  beforeAll(async () => {
    graph = await loadedGraph()
  })

  test.each(readStatements('browser/pictures.cypher'))('draw a picture: %s', async (question) => {
    expect((await graph.read(question)).length).toBeGreaterThan(0)
  })
})
