import { buildSchema, getOperationAST, parse } from 'graphql'
import { BadLimitError } from '../errors'
import { checkLimits, withDefaultLimit } from './max-limit'
import { valuesOf } from './operation'

const schema = buildSchema(`
  type Query { things(limit: Int, offset: Int): [Thing!]! thingsConnection(first: Int, after: String): Thing neighbourhood(limit: Int): Thing }
  type Thing { id: ID! things(limit: Int, offset: Int): [Thing!]! limit: Int }
`)

function check(text: string, variables: Record<string, unknown> = {}, name?: string) {
  const document = parse(text)
  const request = { schema, document, operation: getOperationAST(document, name)!, variables }
  return () => checkLimits(request, valuesOf(request))
}

it('a limit of null means the default limit', () => {
  const field = buildSchema('type Query { things(limit: Int = 50, offset: Int): Int }').getQueryType()!.getFields()[
    'things'
  ]!
  expect(withDefaultLimit({ limit: null, offset: null }, field)).toEqual({ limit: 50, offset: null })
  expect(withDefaultLimit({ limit: 3 }, field)).toEqual({ limit: 3 })
  expect(withDefaultLimit({}, field)).toEqual({})
})

describe('the limit and the offset of a list', () => {
  it.each<[string, Record<string, unknown>]>([
    ['{ things(limit: 500, offset: 0) { limit } }', {}],
    ['{ neighbourhood(limit: 2000) { id } }', {}],
    ['{ things(offset: null, limit: null) { id } }', {}],
    ['query ($n: Int = 5) { things(limit: $n) { id } }', { n: null }],
    ['query ($n: Int) { things(limit: $n) { id } }', {}],
    ['query ($n: Int = 0) { things(limit: $n) { id } }', { n: 1 }],
    ['query ($toString: Int) { things(limit: $toString) { id } }', {}],
  ])('are accepted within the range of the list: %s %j', (text, variables) => {
    expect(check(text, variables)).not.toThrow()
  })

  it.each<[string, Record<string, unknown>]>([
    ['{ things(limit: 0) { id } }', {}],
    ['{ things(limit: -1) { id } }', {}],
    ['{ things(limit: 501) { id } }', {}],
    ['{ thingsConnection(first: 0) { id } }', {}],
    ['{ neighbourhood(limit: 2001) { id } }', {}],
    ['{ things { things(limit: 0) { id } } }', {}],
    ['{ ...f } fragment f on Query { things { ... { things(limit: 0) { id } } } }', {}],
    ['query ($n: Int) { things { things(limit: $n) { id } } }', { n: 0 }],
    ['query ($n: Int = 501) { things(limit: $n) { id } }', {}],
  ])('are refused if the limit is out of range: %s %j', (text, variables) => {
    expect(check(text, variables)).toThrow(BadLimitError)
    expect(check(text, variables)).toThrow(/`(limit|first)` of `\w+` must be an integer from 1 to \d+, but is/)
  })

  it.each<[string, Record<string, unknown>]>([
    ['{ things(offset: -5) { id } }', {}],
    ['{ things { things(offset: -1) { id } } }', {}],
    ['query ($n: Int) { things(offset: $n) { id } }', { n: -1 }],
  ])('are refused if the offset is negative: %s %j', (text, variables) => {
    expect(check(text, variables)).toThrow(/`offset` of `things` must be an integer of 0 or more, but is -\d/)
  })

  it('are checked in the operation that runs, with its current variables', () => {
    const text = 'query A { things(limit: 0) { id } } query B($n: Int) { things(limit: $n) { id } }'
    expect(check(text, { n: 1 }, 'B')).not.toThrow()
    expect(check(text, {}, 'A')).toThrow(BadLimitError)
    const document = parse('query ($n: Int) { things(limit: $n) { id } }')
    const request = { schema, document, operation: getOperationAST(document)! }
    const again = (n: number) => () => checkLimits({ ...request, variables: { n } }, { n })
    expect(again(1)).not.toThrow()
    expect(again(0)).toThrow(BadLimitError)
    expect(again(1)).not.toThrow()
  })
})
