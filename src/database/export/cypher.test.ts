import neo4j from 'neo4j-driver'
import { literal } from './cypher'

describe('the Cypher literal', () => {
  test.each([
    ["It's", "'It\\'s'"],
    ['a\\b', "'a\\\\b'"],
    ['one\r\ntwo', "'one\\r\\ntwo'"],
    ['', "''"],
    [2019, '2019'],
    [true, 'true'],
    [null, 'null'],
    [undefined, 'null'],
    [[], '[]'],
    [['a', 'b'], "['a', 'b']"],
    [new neo4j.types.Date(2019, 6, 3), "date('2019-06-03')"],
    [{ name: 'x', key: 'role=Chair' }, "{`name`: 'x', `key`: 'role=Chair'}"],
  ])('of the value %p has the right form', (value, expected) => {
    expect(literal(value)).toBe(expected)
  })
})
