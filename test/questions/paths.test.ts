import type { Database } from '../../src/database/connect'
import { readCypher, readStatements } from '../../src/database/cypher-file'
import { migrate } from '../../src/database/migrate'
import { scratchGraph } from '../support/neo4j'
import { answer } from './asking'

interface Path {
  length: number
  weight: number
  hops: {
    from: { id: string }
    to: { id: string }
    relationship: string
    forward: boolean
    on: string | null
    precision: string | null
    sources: { id: string; url: string }[]
  }[]
}

let graph: Database
beforeAll(async () => {
  graph = await scratchGraph()
  await migrate(graph)
  for (const statement of readStatements('../test/questions/fixtures/paths.cypher')) await graph.write(statement)
})

async function paths(args: string): Promise<Path[]> {
  const fields = 'length weight hops { from { id } to { id } relationship forward on precision sources { id url } }'
  const { data, messages } = await answer(graph, `{ paths(${args}) { ${fields} } }`)
  expect(messages).toEqual([])
  return data['paths'] as Path[]
}

const ways = (found: Path[]): string[] =>
  found.map(({ hops }) => [hops[0]?.from.id, ...hops.map(({ to }) => to.id)].join(' '))

describe('paths', () => {
  it('put a link through agreements and agencies before a shorter link through countries and their bloc', async () => {
    const found = await paths('from: "a1", to: "a2", first: 2')
    // Four hops that pass through no country weigh 4. Four hops through two countries and a bloc weigh 10.
    expect(ways(found)).toEqual(['a1 old a3 other a2', 'a1 SG bloc GB a2'])
    expect(found.map(({ length, weight }) => [length, weight])).toEqual([
      [4, 4],
      [4, 10],
    ])
  })

  it('put six hops through people and agencies before six hops with three countries', async () => {
    const found = await paths('from: "p1", to: "p2", first: 2')
    expect(ways(found)).toEqual(['p1 a1 old a3 other a2 p2', 'p1 a1 SG bloc GB a2 p2'])
    expect(found.map(({ weight }) => weight)).toEqual([6, 12])
  })

  it('count a topic on the path as two more hops', async () => {
    const found = await paths('from: "old", to: "new", first: 2')
    expect(ways(found)).toEqual(['old a1 p1 new', 'old topic new'])
    expect(found.map(({ length, weight }) => [length, weight])).toEqual([
      [3, 3],
      [2, 4],
    ])
  })

  it.each([1, 2, 3])(
    'put a bilateral agreement before a campaign of three countries, if the first %i are requested',
    async (first) => {
      const found = await paths(`from: "EE", to: "FI", first: ${first}`)
      const expected: [string, number, number][] = [
        ['EE pact FI', 2, 2],
        ['EE campaign FI', 2, 3],
        ['EE b1 deal FI', 3, 3],
      ]
      expect(found.map(({ length, weight }, place) => [ways(found)[place], length, weight])).toEqual(
        expected.slice(0, first),
      )
    },
  )

  it('have the direction, date, precision and sources of each hop', async () => {
    const [found] = await paths('from: "p3", to: "p1", first: 1')
    const source = { id: 'source-one', url: 'https://news.example/1' }
    const dated = { relationship: 'SIGNED', on: '2020', precision: 'YEAR', sources: [source] }
    expect(found?.hops).toEqual([
      { from: { id: 'p3' }, to: { id: 'new' }, forward: true, ...dated },
      { from: { id: 'new' }, to: { id: 'p1' }, forward: false, ...dated },
    ])
  })

  it('as of a day do not pass through later nodes', async () => {
    expect(ways(await paths('from: "a1", to: "a2", first: 1, asOf: "2016-01-01"'))).toEqual(['a1 old a3 other a2'])
    expect(ways(await paths('from: "a1", to: "a2", first: 1, asOf: "2014-01-01"'))).toEqual(['a1 SG bloc GB a2'])
    expect(await paths('from: "p1", to: "p3", asOf: "2019-12-31", maxHops: 2')).toEqual([])
    expect(ways(await paths('from: "p1", to: "p3", asOf: "2020-12-31", maxHops: 2'))).toEqual(['p1 new p3'])
  })

  it('are not longer than requested', async () => {
    expect(await paths('from: "a1", to: "a2", maxHops: 3')).toEqual([])
  })
})

it('the query for the nearest paths is the same as the query for many, except for the number of paths', () => {
  const many = readCypher('queries/Query.paths.cypher')
  expect(many.match(/SHORTEST 50/g)).toHaveLength(4)
  expect(readCypher('queries/nearest-paths.cypher')).toBe(many.replaceAll('SHORTEST 50', 'SHORTEST 1 GROUPS'))
})
