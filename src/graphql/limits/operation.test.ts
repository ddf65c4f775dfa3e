import { buildSchema, getOperationAST, parse } from 'graphql'
import { fragmentsOf, type Operation, valuesOf } from './operation'

const schema = buildSchema('type Query { a(n: Int): Int }')

function operationOf(text: string, variables: Record<string, unknown>): Operation {
  const document = parse(text)
  return { schema, document, operation: getOperationAST(document)!, variables }
}

describe('the values of an operation', () => {
  it('are the variables of the request, or their defaults', () => {
    const text = 'query ($n: Int = 5, $m: Int = 6, $o: Int) { a(n: $n) }'
    expect({ ...valuesOf(operationOf(text, { m: 1 })) }).toEqual({ n: 5, m: 1 })
    expect({ ...valuesOf(operationOf(text, { n: null })) }).toEqual({ n: null, m: 6 })
  })

  it('inherit nothing', () => {
    expect('constructor' in valuesOf(operationOf('{ a }', {}))).toBe(false)
  })
})

it('the fragments of a document have names', () => {
  const fragments = fragmentsOf(parse('{ a ...F ...G } fragment F on Query { a } fragment G on Query { a }'))
  expect([...fragments.keys()]).toEqual(['F', 'G'])
})
