import { type ObjectTypeDefinitionNode, parse, print } from 'graphql'
import { readCypher } from '../../database/cypher-file'
import { bindCypher, plainTypes } from './bind-cypher'

const document = parse(`
  type Query {
    tie(between: [ID!]!): Tie
    latestAgreements(countries: [ID!], first: Int = 20): [Agreement!]!
    tieMatrix(countries: [ID!]): [TieCell!]!
  }
  type Tie @node(labels: ["Tie", "Entity"]) {
    id: ID!
    formerIds: [String!]!
    countries: [Country!]! @relationship(type: "BETWEEN", direction: OUT)
  }
  type Agreement @node(labels: ["Agreement", "Entity"]) { id: ID! }
  type Country @node(labels: ["Country", "Entity"]) { id: ID! }
  type TieCell { id: ID! }
  type Party @relationshipProperties { sources: [String!]! }
`)

const bound = bindCypher(document).definitions as ObjectTypeDefinitionNode[]
const fieldsOf = (type: string) => bound.find(({ name }) => name.value === type)?.fields ?? []
const textOf = (type: string, field: string) => {
  const node = fieldsOf(type).find(({ name }) => name.value === field)
  return node ? print(node) : ''
}

describe('a field', () => {
  it('is bound to the Cypher file with its name and to the column that the file returns', () => {
    expect(textOf('Query', 'tie')).toContain('@cypher')
    expect(textOf('Query', 'tie')).toContain(readCypher('queries/Query.tie.cypher').split('\n').at(-2)?.trim())
    expect(textOf('Query', 'tie')).toContain('columnName: "tie"')
  })

  it('that all entities or all facts have is bound to a shared file', () => {
    expect(textOf('Tie', 'formerIds')).toContain('@cypher')
    expect(textOf('Party', 'sources')).toContain('@cypher')
  })

  it('is bound without the MATCH of `this`, which the library provides', () => {
    expect(textOf('Tie', 'formerIds')).not.toMatch(/MATCH \(this:\w+ \{id: \$id\}\)/)
  })

  it('that follows a relationship is read-only and has no Cypher', () => {
    expect(textOf('Tie', 'countries')).toContain('nestedOperations: []')
    expect(textOf('Tie', 'countries')).not.toContain('@cypher')
  })

  it('at the root has no Cypher if its type is plain, because a resolver answers it', () => {
    expect(textOf('Query', 'tieMatrix')).not.toContain('@cypher')
  })

  it('has a hidden variant for each argument that has a file', () => {
    expect(fieldsOf('Query').map(({ name }) => name.value)).toContain('latestAgreements_by_countries')
  })

  it('has Cypher with the default limit', () => {
    expect(textOf('Query', 'latestAgreements')).toContain('coalesce($first, 20)')
  })
})

it('a type is plain if it is neither a node nor the properties of a relationship', () => {
  expect([...plainTypes(document)]).toEqual(['Query', 'TieCell'])
})
