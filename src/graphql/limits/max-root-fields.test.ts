import { buildSchema, parse, validate } from 'graphql'
import { STANDARD_LIMITS } from '../../model/limits'
import { maxRootFields } from './max-root-fields'

const schema = buildSchema('type Query { a: Query b: Int c: Int }')
const errorsOf = (text: string) => validate(schema, parse(text), [maxRootFields({ ...STANDARD_LIMITS, rootFields: 3 })])

describe('an operation with fields at its top', () => {
  it.each([
    '{ a { a { b c d: b e: c } } b c }',
    '{ b b b b c c ...f ...f ... { a { b } } } fragment f on Query { b c }',
    'query A { a { b } b c } query B { one: b two: b three: b }',
  ])('of as many as allowed is answered: %s', (text) => {
    expect(errorsOf(text)).toEqual([])
  })

  it.each([
    '{ a { b } b c d: c }',
    '{ a { b } b c __typename }',
    '{ b ...f } fragment f on Query { c ... { one: b ...g } } fragment g on Query { two: b ...f }',
  ])('of more is refused: %s', (text) => {
    const [error, ...others] = errorsOf(text)
    expect(others).toEqual([])
    expect(error?.originalError).toMatchObject({ code: 'TOO_MANY_ROOT_FIELDS', asked: 4, largest: 3 })
    expect(error?.message).toMatch(/^The operation asks for 4 root fields, but at most 3 are allowed\. Request/)
  })
})
