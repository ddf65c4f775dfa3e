import { type GraphQLSchema, Kind, type OperationDefinitionNode, parse } from 'graphql'
import { buildSchema } from '../build-schema'
import { BadLimitError, ReadOnlyApiError, TooCostlyError, TooDeepError } from '../errors'
import { checkOperation } from './check-operation'

describe('what a question may ask', () => {
  let schema: GraphQLSchema
  beforeAll(async () => {
    schema = await buildSchema()
  }, 60_000)

  const check = (text: string, variables: Record<string, unknown> = {}) => {
    const document = parse(text)
    const operation = document.definitions.find(
      (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
    )!
    return checkOperation({ schema, document, operation, variables })
  }

  it.each([
    ['{ agreements(limit: 0) { id } }', {}],
    ['{ agreements(limit: -1) { id } }', {}],
    ['{ agreements(limit: 501) { id } }', {}],
    ['{ agreements(limit: null) { id } }', {}],
    ['{ agreementsConnection(first: 0) { totalCount } }', {}],
    ['{ agreements { countries(limit: 0) { id } } }', {}],
    ['{ agreements { countriesConnection(first: 501) { totalCount } } }', {}],
    ['{ agreements { ...parties } } fragment parties on Agreement { countries(limit: 0) { id } }', {}],
    ['{ search(text: "x") { ... on Agency { people(limit: 501) { id } } } }', {}],
    ['query ($n: Int) { agreements { claims(first: $n) { id } } }', { n: 0 }],
    ['query ($n: Int = 501) { agreements { claims(first: $n) { id } } }', {}],
    ['{ neighbourhood(of: ["SG"], limit: 2001) { truncated } }', {}],
  ])('refuses the limit of %s %j', (text, variables) => {
    expect(() => check(text, variables)).toThrow(BadLimitError)
  })

  it.each([
    ['{ agreements(limit: 500) { id } }', {}],
    ['query ($n: Int) { agreements(limit: $n) { id } }', {}],
    ['{ neighbourhood(of: ["SG"], limit: 2000) { nodes { id } edges { id } } }', {}],
    ['{ __schema { types { fields { type { ofType { ofType { ofType { name } } } } } } } }', {}],
  ])('allows %s %j', (text, variables) => {
    expect(() => check(text, variables)).not.toThrow()
  })

  it('counts nodes by the limits of the lists around them, and plain cells a tenth', () => {
    expect(check('{ agreements(limit: 20) { countries(limit: 3) { id } } }')).toBe(20 * (1 + 3))
    expect(check('{ agreementsConnection(first: 20) { edges { node { id } } } }')).toBeCloseTo(0.1 + 20 * (0.1 + 1))
    expect(check('{ gaps(country: "SG", first: 10) { kind } }')).toBeCloseTo(1)
  })

  it('refuses what costs too much or lies too deep', () => {
    const wide = '{ agreements(limit: 500) { countries(limit: 500) { id } } }'
    expect(() => check(wide)).toThrow(TooCostlyError)
    const deep = `{ agencies(limit: 1) ${'{ parents(limit: 1) '.repeat(13)}{ id }${' }'.repeat(13)} }`
    expect(() => check(deep)).toThrow(TooDeepError)
  })

  it('reckons an operation anew when a limit is a variable', () => {
    const document = parse('query ($n: Int, $id: ID) { agreements(limit: $n, where: { id: { eq: $id } }) { id } }')
    const [operation] = document.definitions as OperationDefinitionNode[]
    const costOf = (variables: Record<string, unknown>) =>
      checkOperation({ schema, document, operation: operation!, variables })
    expect([costOf({ n: 20 }), costOf({ n: 30 })]).toEqual([20, 30])
    expect(() => costOf({ n: 501 })).toThrow(BadLimitError)
  })

  it('refuses to write', () => {
    expect(() => check('mutation { anything }')).toThrow(ReadOnlyApiError)
  })
})
