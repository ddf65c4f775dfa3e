import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql'
import { STANDARD_LIMITS } from '../../model/limits'
import { maxObjectFields } from './max-object-fields'

const schema = buildSchema('type Query { a: Query b: Int }')
const limits = { ...STANDARD_LIMITS, objectFields: 3 }
const errorsOf = (text: string, of = limits) => validate(schema, parse(text), [maxObjectFields(of)])

describe('an operation with fields that have subfields', () => {
  it.each([
    '{ a { a { b } } two: a { b } b b b }',
    '{ a { ...f } } fragment f on Query { a { b } ... { b three: a { b } } }',
    '{ __type(name: "Query") { fields { type { ofType { ofType { name } } } } } }',
  ])('is accepted with the allowed number: %s', (text) => {
    expect(errorsOf(text)).toEqual([])
  })

  it('for the whole schema is accepted within the standard limit', () => {
    expect(errorsOf(getIntrospectionQuery(), STANDARD_LIMITS)).toEqual([])
  })

  it.each([
    ['{ __schema { types { fields { type { name } } } } }', 4],
    ['{ a { a { b } } two: a { three: a { b } } }', 4],
    ['{ a { ...f } two: a { ...f } } fragment f on Query { a { b } }', 4],
    [`{ ...f0 } ${doubling(30)} fragment f30 on Query { a { b } }`, 2 ** 30],
  ])('is refused if it has more, counted at each use of a fragment: %s', (text, asked) => {
    const [error, ...others] = errorsOf(text)
    expect(others).toEqual([])
    expect(error?.originalError).toMatchObject({ code: 'TOO_MANY_OBJECT_FIELDS', asked, largest: 3 })
    expect(error?.message).toMatch(/asks for \d+ fields with subfields.*at most 3 are allowed\. Request/)
  })
})

/** Creates fragments that each use the next one twice. */
function doubling(levels: number): string {
  return Array.from({ length: levels }, (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`).join(' ')
}
