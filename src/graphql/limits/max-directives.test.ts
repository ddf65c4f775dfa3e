import { buildSchema, parse, validate } from 'graphql'
import { STANDARD_LIMITS } from '../../model/limits'
import { maxDirectives } from './max-directives'

const schema = buildSchema('type Query { a: Query b: Int }')
const errorsOf = (text: string) => validate(schema, parse(text), [maxDirectives({ ...STANDARD_LIMITS, directives: 2 })])

describe('a document with directives', () => {
  it('is accepted with the allowed number', () => {
    expect(errorsOf('{ b @skip(if: false) ...f ...f } fragment f on Query { b @include(if: true) }')).toEqual([])
  })

  it.each([
    '{ b @skip(if: true) @include(if: true) a @skip(if: true) { b } }',
    '{ b @skip(if: true) ...f @skip(if: true) } fragment f on Query { ... @include(if: true) { b } }',
    'query @x @x @x { b }',
  ])('is refused if it has more: %s', (text) => {
    const [error] = errorsOf(text)
    expect(error?.originalError).toMatchObject({ code: 'TOO_MANY_DIRECTIVES', asked: 3, largest: 2 })
    expect(error?.message).toMatch(/^The document has 3 directives, but at most 2 are allowed\. Put one directive on/)
  })
})
