import neo4j, { int } from 'neo4j-driver'
import { withIntegers } from './integers'

describe('the parameters of a write', () => {
  test('have every whole number converted to an integer, at any depth, and are otherwise unchanged', () => {
    const day = new neo4j.types.Date(2019, 6, 13)
    const given = {
      rows: [{ id: 'GB-SG', properties: { count: 3, share: 0.5, none: null, day, known: int(4), ids: ['a', 7] } }],
    }
    const properties = { count: int(3), share: 0.5, none: null, day, known: int(4), ids: ['a', int(7)] }
    expect(withIntegers(given)).toEqual({ rows: [{ id: 'GB-SG', properties }] })
  })

  test('keep numbers that are not finite or are too large for an integer of Neo4j', () => {
    expect(withIntegers([Number.NaN, Infinity, 2 ** 60])).toEqual([Number.NaN, Infinity, 2 ** 60])
  })
})
