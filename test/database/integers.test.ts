import type { Database } from '../../src/database/connect'
import { hash } from '../../src/database/hash'
import { importRecords } from '../../src/database/import/import-collection'
import { migrate } from '../../src/database/migrate'
import { agreement, readValues } from '../support/records'
import { scratchGraph } from '../support/neo4j'

const FLOATS = `
  CALL () {
    MATCH (thing) RETURN thing, keys(thing) AS names
    UNION ALL
    MATCH ()-[thing]->() RETURN thing, keys(thing) AS names
  }
  UNWIND names AS name
  WITH thing, name WHERE valueType(thing[name]) CONTAINS 'FLOAT'
  RETURN DISTINCT name ORDER BY name`

const TYPES = `
  MATCH (tie:Tie {id: 'GB-SG'})
  RETURN tie.bilateralCount AS count, valueType(tie.bilateralCount) AS type, valueType(tie.sourceCount) AS ofSources`

const names = async (graph: Database) => (await graph.read(FLOATS)).map(({ name }) => name)

let graph: Database
beforeAll(async () => {
  graph = await scratchGraph()
  const { records } = readValues([agreement('one', { signedOn: '2020-01-02' }), agreement('two')], 'made')
  await importRecords(graph, records, { collection: 'made', by: 'test' })
})

test('every number that an import writes is stored as an integer', async () => {
  expect(await names(graph)).toEqual([])
  // The seed adds one agreement and one initiative between the two countries.
  expect(await graph.read(TYPES)).toEqual([{ count: 4, type: 'INTEGER NOT NULL', ofSources: 'INTEGER NOT NULL' }])
})

test('the hash of a graph differs if a count is a float instead', async () => {
  const before = await hash(graph)
  const set = (value: string) => graph.write(`MATCH (tie:Tie {id: 'GB-SG'}) SET tie.bilateralCount = ${value}`)
  await set('4.0')
  expect(await hash(graph)).not.toBe(before)
  await set('4')
  expect(await hash(graph)).toBe(before)
})

test('the counts that an earlier version stored as floats become integers', async () => {
  const before = await hash(graph)
  await graph.write(`
    MATCH (node:Tie|Revision)
    UNWIND [name IN keys(node) WHERE valueType(node[name]) STARTS WITH 'INTEGER'] AS name
    SET node[name] = toFloat(node[name])`)
  expect(await names(graph)).toEqual(expect.arrayContaining(['bilateralCount', 'changeCount']))
  await graph.write("MATCH (migration:Migration {version: 'V0005'}) DELETE migration")
  expect((await migrate(graph)).ran).toEqual(['V0005'])
  expect(await names(graph)).toEqual([])
  expect(await hash(graph)).toBe(before)
})
