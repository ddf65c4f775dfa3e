import { buildSchema, getOperationAST, parse } from 'graphql'
import { STANDARD_LIMITS } from '../../model/limits'
import { checkCost } from './max-cost'
import { valuesOf } from './operation'

const schema = buildSchema(`
  type Query {
    agreements(limit: Int = 50, where: AgreementWhere): [Agreement!]!
    agreementsConnection(first: Int = 50, where: AgreementWhere): Connection!
    search(first: Int): [Thing!]!
    gaps(first: Int): [Gap!]!
    tieMatrix: [Gap!]!
    neighbourhood(limit: Int = 200): Subgraph!
  }
  type Agreement { id: ID! countries(limit: Int, where: CountryWhere): [Country!]! countriesConnection(first: Int, where: NodeWhere): Connection! }
  type Country { id: ID! agreements(limit: Int): [Agreement!]! }
  union Thing = Agreement | Country
  type Connection { edges: [Edge!]! totalCount: Int! }
  type Edge { node: Agreement! }
  type Gap { kind: String! }
  type Subgraph { nodes: [Gap!]! edges: [Gap!]! }
  input AgreementWhere { id: IdFilters title: String AND: [AgreementWhere!] }
  input CountryWhere { id: IdFilters }
  input NodeWhere { node: CountryWhere }
  input IdFilters { eq: ID in: [ID!] }
`)

function costOf(text: string, variables: Record<string, unknown> = {}, cost = STANDARD_LIMITS.cost): number {
  const document = parse(text)
  const request = { schema, document, operation: getOperationAST(document)!, variables }
  return checkCost(request, valuesOf(request), { ...STANDARD_LIMITS, cost })
}

describe('the cost of an operation', () => {
  it.each([
    ['{ agreements(limit: 20) { id countries(limit: 3) { id } } }', 20 * (2 + 3 * 2)],
    ['{ agreements(limit: 20) { ' + 'id '.repeat(47) + '} }', 20 * (1 + 47)],
    ['{ agreements { id countries { id } } }', 50 * (2 + 5 * 2)],
    ['query ($n: Int) { agreements(limit: null) { countries(limit: $n) { id } } }', 50 * (1 + 5 * 2)],
    ['{ agreementsConnection(first: 20) { edges { node { id } } totalCount } }', 1 + 20 * (1 + 2) + 1],
    ['{ gaps(first: 10) { kind } __schema { queryType { name } } __typename }', 10 * 2 + 3 + 1],
    ['{ tieMatrix { kind } }', 2_000 * 2],
    ['{ neighbourhood(limit: 30) { nodes { kind } edges { kind } } }', 1 + 30 * 2 + 4 * 30 * 2],
    ['{ search(first: 5) { ... on Agreement { countries(limit: 2) { id } } ... on Country { id } } }', 5 * (1 + 4 + 1)],
    ['{ agreements(limit: 2) { ...f ...f } } fragment f on Agreement { countries(limit: 3) { id } }', 2 * (1 + 2 * 6)],
  ])('multiplies objects and fields by the limits of the lists that contain them: %s', (text, cost) => {
    expect(costOf(text)).toBe(cost)
  })

  it.each<[string, Record<string, unknown>, number]>([
    ['{ agreements(where: { id: { eq: "a" } }) { countries(limit: 100) { id } } }', {}, 1 + 200],
    ['{ agreements(limit: 9, where: { id: { in: ["a", "b"] }, title: "x" }) { id } }', {}, 4],
    ['{ agreements(limit: 1, where: { id: { in: ["a", "b"] } }) { id } }', {}, 2],
    ['query ($id: ID) { agreements(where: { id: { eq: $id } }) { id } }', { id: 'a' }, 2],
    ['query ($ids: [ID!]) { agreements(where: { id: { in: $ids } }) { id } }', { ids: ['a', 'b', 'c'] }, 6],
    ['query ($w: AgreementWhere) { agreements(where: $w) { id } }', { w: { id: { in: ['a', 'b', 'c'] } } }, 6],
    ['query ($w: AgreementWhere = { id: { eq: "a" } }) { agreements(where: $w) { id } }', {}, 2],
    ['{ agreementsConnection(where: { id: { eq: "a" } }) { edges { node { id } } } }', {}, 1 + 3],
    [
      '{ agreements(limit: 1) { countriesConnection(where: { node: { id: { in: ["a", "b"] } } }) { edges { node { id } } } } }',
      {},
      1 + 1 + 2 * 3,
    ],
  ])('counts one entry for each id if a list is filtered by ids: %s %j', (text, variables, cost) => {
    expect(costOf(text, variables)).toBe(cost)
  })

  it.each<[string, Record<string, unknown>]>([
    ['query ($id: ID) { agreements(limit: 7, where: { id: { eq: $id } }) { id } }', {}],
    ['query ($ids: [ID!]) { agreements(limit: 7, where: { id: { in: $ids } }) { id } }', {}],
    ['query ($w: AgreementWhere) { agreements(limit: 7, where: $w) { id } }', { w: null }],
    ['{ agreements(limit: 7, where: { id: {} }) { id } }', {}],
    ['{ agreements(limit: 7, where: { AND: [{ id: { eq: "a" } }] }) { id } }', {}],
  ])('counts any other list in full, for example if the ids are missing: %s %j', (text, variables) => {
    expect(costOf(text, variables)).toBe(14)
  })

  it('is refused above the limit, and the error names both numbers', () => {
    const text = 'query ($n: Int) { agreements(limit: $n) { countries(limit: 10) { id } } }'
    expect(costOf(text, { n: 10 }, 210)).toBe(210)
    const words = 'may have 231 values or more, but at most 210 are allowed. Request fewer entries'
    expect(() => costOf(text, { n: 11 }, 210)).toThrow(words)
  })
})
