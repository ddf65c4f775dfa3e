import type { Database } from '../../src/database/connect'
import { loadedGraph } from '../support/neo4j'
import golden from './ties.json'

interface Tie {
  basis: string[]
  under: string[]
}

let database: Database
let ties: Map<string, Tie>

beforeAll(async () => {
  database = await loadedGraph()
  const rows = await database.read(
    `MATCH (tie:Tie)<-[under:UNDER]-(thing)
     RETURN tie.id AS id, collect(DISTINCT under.basis) AS basis, collect(thing.id) AS under`,
  )
  ties = new Map(rows.map(({ id, basis, under }) => [id as string, { basis, under } as Tie]))
})

const pair = (between: string[]): string => [...between].sort().join('-')

test.each(golden.tied)('$between are tied: $why', ({ between, basis, through }) => {
  const tie = ties.get(pair(between))
  expect([...(tie?.basis ?? [])].sort()).toEqual(basis)
  expect(tie?.under).toEqual(expect.arrayContaining(through))
})

test.each(golden.notTied)('$between are not tied: $why', async ({ between, although }) => {
  expect(ties.has(pair(between))).toBe(false)
  const known = await database.read('MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id AS id', { ids: although })
  expect(known).toHaveLength(although.length)
})
