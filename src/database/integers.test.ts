import neo4j, { int } from 'neo4j-driver'
import { withIntegers } from './integers'

describe('the parameters of a write', () => {
  test('are changed only by turning whole numbers into integers, at any depth', () => {
    const day = new neo4j.types.Date(2019, 6, 13)
    const given = {
      rows: [{ id: 'GB-SG', properties: { count: 3, share: 0.5, none: null, day, known: int(4), ids: ['a', 7] } }],
    }
    const properties = { count: int(3), share: 0.5, none: null, day, known: int(4), ids: ['a', int(7)] }
    expect(withIntegers(given)).toEqual({ rows: [{ id: 'GB-SG', properties }] })
  })

  test('keep a number that no integer of Neo4j can represent', () => {
    expect(withIntegers([Number.NaN, Infinity, 2 ** 60])).toEqual([Number.NaN, Infinity, 2 ** 60])
  })
})
