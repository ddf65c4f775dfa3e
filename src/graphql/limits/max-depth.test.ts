import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql'
import { STANDARD_LIMITS } from '../../model/limits'
import { maxDepth } from './max-depth'

const schema = buildSchema('type Query { a: Query b: Int }')
const limits = { ...STANDARD_LIMITS, depth: 3 }
const errorsOf = (text: string) => validate(schema, parse(text), [maxDepth(limits)])

describe('an operation with nested fields', () => {
  it.each([
    '{ a { a { b } } }',
    '{ a { ...f } ...f } fragment f on Query { a { ... { ... { b } } } }',
    '{ __type(name: "a") { fields { type { ofType { ofType { name } } } } } }',
    getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true }),
  ])('is accepted at the allowed depth: %s', (text) => {
    expect(errorsOf(text)).toEqual([])
  })

  it.each([
    ['{ a { a { a { b } } } }', 4],
    ['{ a { a { a { __typename } } } }', 4],
    ['{ a { ...f } } fragment f on Query { a { ... { ...g } } } fragment g on Query { a { b } }', 4],
    ['{ ...f } fragment f on Query { a { a { a { ...f } } } }', 3],
    [`{ ${'a { '.repeat(500)} b ${'}'.repeat(500)} }`, 501],
  ])('is refused at a greater depth: %s', (text, depth) => {
    const [error, ...others] = errorsOf(text)
    if (depth === 3) return expect(error).toBeUndefined() // A rule of graphql-js refuses the cycle.
    expect(others).toEqual([])
    expect(error?.originalError).toMatchObject({ code: 'TOO_DEEP', depth, largest: 3 })
    expect(error?.message).toMatch(/is nested \d+ levels deep, but at most 3 are allowed\. Request deeper fields/)
  })

  it('can query the schema only to the allowed depth, from any starting field', () => {
    const text = `{ ...f } fragment f on Query { s: __schema { types { ${'ofType { '.repeat(13)} name ${'}'.repeat(13)} } } }`
    expect(errorsOf(text).map(({ originalError }) => originalError)).toMatchObject([
      { code: 'TOO_DEEP', depth: 16, largest: 15 },
    ])
  })
})
