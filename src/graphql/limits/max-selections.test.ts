import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql'
import { STANDARD_LIMITS } from '../../model/limits'
import { maxSelections } from './max-selections'

const schema = buildSchema('type Query { a: Query b: Int }')
const limits = { ...STANDARD_LIMITS, selections: 6 }
const errorsOf = (text: string, of = limits) => validate(schema, parse(text), [maxSelections(of)])

/** Creates fragments that each use the next one twice, the second time only if a variable is true. */
const doubling = (levels: number) =>
  Array.from({ length: levels }, (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} @include(if: $a) }`)

describe('an operation with selections', () => {
  it.each(['{ a { a { b } } ... { b b } }', '{ ...f ...f } fragment f on Query { a { b } }'])(
    'is accepted with the allowed number: %s',
    (text) => expect(errorsOf(text)).toEqual([]),
  )

  it('for the whole schema is accepted within the standard limit', () => {
    expect(errorsOf(getIntrospectionQuery(), STANDARD_LIMITS)).toEqual([])
  })

  it.each([
    ['{ a { a { b } } ... { b b b } }', 7],
    ['{ ...f ...f } fragment f on Query { a { b } b }', 8],
    // Each fragment contains two spreads of the next one, so each level has twice as many spreads as the level above
    // it.
    [`query ($a: Boolean!) { ...f0 } ${doubling(30).join(' ')} fragment f30 on Query { b }`, 2 ** 31 - 1 + 2 ** 30],
  ])('is refused if it has more, counted at each use of a fragment: %s', (text, asked) => {
    const [error, ...others] = errorsOf(text)
    expect(others).toEqual([])
    expect(error?.originalError).toMatchObject({ code: 'TOO_MANY_SELECTIONS', asked, largest: 6 })
    expect(error?.message).toMatch(/has \d+ selections .*but at most 6 are allowed\. Request some of them separately\./)
  })
})
