import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql'
import { STANDARD_LIMITS } from '../../model/limits'
import { maxSelections } from './max-selections'

const schema = buildSchema('type Query { a: Query b: Int }')
const limits = { ...STANDARD_LIMITS, selections: 6 }
const errorsOf = (text: string) => validate(schema, parse(text), [maxSelections(limits)])

/** Creates fragments that each use the next one twice, the second time only if a variable is true. */
const doubling = (levels: number) =>
  Array.from({ length: levels }, (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} @include(if: $a) }`)

describe('an operation with selections', () => {
  it.each(['{ a { a { b } } ... { b b } }', '{ ...f ...f } fragment f on Query { a { b } }', getIntrospectionQuery()])(
    'as many as allowed is answered: %s',
    (text) => expect(errorsOf(text)).toEqual([]),
  )

  it.each([
    ['{ a { a { b } } ... { b b b } }', 7],
    ['{ ...f ...f } fragment f on Query { a { b } b }', 8],
    // Each fragment contains two spreads of the next one, so each level has twice as many spreads as the level above
    // it.
    [`query ($a: Boolean!) { ...f0 } ${doubling(30).join(' ')} fragment f30 on Query { b }`, 2 ** 31 - 1 + 2 ** 30],
  ])('more is refused, a fragment counted wherever it is used: %s', (text, asked) => {
    const [error, ...others] = errorsOf(text)
    expect(others).toEqual([])
    expect(error?.originalError).toMatchObject({ code: 'TOO_MANY_SELECTIONS', asked, largest: 6 })
    expect(error?.message).toMatch(/has \d+ selections .*but at most 6 are allowed\. Request some of them separately\./)
  })
})
