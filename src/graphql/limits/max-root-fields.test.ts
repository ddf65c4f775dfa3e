import { buildSchema, parse, validate } from 'graphql'
import { STANDARD_LIMITS } from '../../model/limits'
import { maxIntrospectionFields, maxRootFields } from './max-root-fields'

const schema = buildSchema('type Query { a: Query b: Int c: Int }')
const errorsOf = (text: string) => validate(schema, parse(text), [maxRootFields({ ...STANDARD_LIMITS, rootFields: 3 })])

describe('an operation with root fields', () => {
  it.each([
    '{ a { a { b c d: b e: c } } b c }',
    '{ b b b b c c ...f ...f ... { a { b } } } fragment f on Query { b c }',
    'query A { a { b } b c } query B { one: b two: b three: b }',
  ])('is accepted with the allowed number: %s', (text) => {
    expect(errorsOf(text)).toEqual([])
  })

  it.each([
    '{ a { b } b c d: c }',
    '{ a { b } b c __typename }',
    '{ b ...f } fragment f on Query { c ... { one: b ...g } } fragment g on Query { two: b ...f }',
  ])('is refused if it has more: %s', (text) => {
    const [error, ...others] = errorsOf(text)
    expect(others).toEqual([])
    expect(error?.originalError).toMatchObject({ code: 'TOO_MANY_ROOT_FIELDS', asked: 4, largest: 3 })
    expect(error?.message).toMatch(/^The operation asks for 4 root fields, but at most 3 are allowed\. Request/)
  })
})

describe('an operation that asks for the schema', () => {
  const refusals = (text: string) => validate(schema, parse(text), [maxIntrospectionFields])

  it('once is accepted', () => {
    expect(refusals('{ __schema { types { name } } __schema { queryType { name } } b }')).toEqual([])
  })

  it.each([
    '{ __schema { types { name } } __type(name: "Query") { name } }',
    '{ one: __schema { types { name } } ...f } fragment f on Query { two: __schema { types { name } } b }',
  ])('more often is refused: %s', (text) => {
    const [error] = refusals(text)
    expect(error?.originalError).toMatchObject({ code: 'TOO_MANY_ROOT_FIELDS', asked: 2, largest: 1 })
    expect(error?.message).toContain('Request the others separately')
  })
})
