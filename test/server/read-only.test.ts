import type { Database } from '../../src/database/connect'
import { ReadOnlyError } from '../../src/database/database-errors'
import { requestContext } from '../../src/graphql/request-context'
import { scratchGraph } from '../support/neo4j'

let graph: Database
beforeAll(async () => {
  graph = await scratchGraph()
})

/** Statements that write, some of them by procedures that use separate transactions. */
const WRITES = [
  'CREATE (:Written)',
  'MERGE (:Written {id: 1})',
  'CALL { CREATE (:Written) }',
  'UNWIND [1] AS n CALL { WITH n CREATE (:Written) } IN TRANSACTIONS',
  "CALL apoc.cypher.doIt('CREATE (:Written)', {}) YIELD value RETURN value",
  "CALL apoc.cypher.runWrite('CREATE (:Written)', {}) YIELD value RETURN value",
  "CALL apoc.periodic.commit('CREATE (:Written) RETURN 0', {}) YIELD updates RETURN updates",
  "CALL apoc.periodic.iterate('RETURN 1 AS n', 'CREATE (:Written)', {}) YIELD total RETURN total",
  "CALL apoc.periodic.submit('writing', 'CREATE (:Written)') YIELD name RETURN name",
  "CALL apoc.create.node(['Written'], {}) YIELD node RETURN node",
  "CALL db.createLabel('Written')",
  'CREATE INDEX written FOR (node:Written) ON (node.id)',
  "CREATE USER written SET PASSWORD 'written-by-the-api'",
  'MATCH (node) DETACH DELETE node',
]

it.each(WRITES)('a request cannot write: %s', async (cypher) => {
  const { database, executionContext } = requestContext(graph)
  const before = await graph.version()
  await expect(database.read(cypher)).rejects.toThrow()
  await expect(database.query(cypher, {})).rejects.toThrow()
  await expect(executionContext.run(cypher, {})).rejects.toThrow()
  await expect(database.write(cypher)).rejects.toBeInstanceOf(ReadOnlyError)
  expect(await graph.read('MATCH (node:Written) RETURN node')).toEqual([])
  expect(await graph.version()).toBe(before)
})

it('a request cannot open a transaction that writes', async () => {
  const { database } = requestContext(graph)
  await expect(database.inWriteTransaction((transaction) => transaction.run('RETURN 1'))).rejects.toBeInstanceOf(
    ReadOnlyError,
  )
})
