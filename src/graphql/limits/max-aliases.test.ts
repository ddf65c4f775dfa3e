import { buildSchema, parse, validate } from 'graphql'
import { STANDARD_LIMITS } from '../../model/limits'
import { maxAliases } from './max-aliases'

const schema = buildSchema('type Query { a: Query b: Int }')
const errorsOf = (text: string) => validate(schema, parse(text), [maxAliases({ ...STANDARD_LIMITS, aliases: 3 })])

describe('a document with aliases', () => {
  it.each([
    '{ one: b two: b three: b b b a { b } }',
    '{ ...f ...f } fragment f on Query { one: b two: b a { ...g } } fragment g on Query { three: b }',
  ])('is accepted with the allowed number: %s', (text) => {
    expect(errorsOf(text)).toEqual([])
  })

  it.each([
    '{ one: b two: b three: b four: b }',
    '{ one: __typename two: __typename three: __typename four: __typename }',
    '{ one: b ...f } fragment f on Query { two: b a { ... { three: b four: b } } }',
    'query A { one: b two: b } query B { three: b four: b }',
  ])('is refused if it has more: %s', (text) => {
    const [error, ...others] = errorsOf(text)
    expect(others).toEqual([])
    expect(error?.originalError).toMatchObject({ code: 'TOO_MANY_ALIASES', asked: 4, largest: 3 })
    expect(error?.message).toBe(
      'The document has 4 aliases, but at most 3 are allowed. Request some of them separately.',
    )
  })
})
