import { buildSchema, type FieldNode, getNamedType, Kind, type OperationDefinitionNode, parse, print } from 'graphql'
import { isIncluded, readPart } from './selections'

const schema = buildSchema(`
  type Query { page: Page }
  type Page { edges: [Edge!]! }
  type Edge { cursor: String! node: Node properties: Part }
  type Thing { id: ID! name: String }
  type Other { key: String }
  union Node = Thing | Other
  type Part { nested: Thing count: Int }
`)

function selections(text: string) {
  const [operation] = parse(text).definitions as [OperationDefinitionNode]
  return [...operation.selectionSet.selections]
}

const read = (part: string, type: string, text: string): string =>
  readPart(part, getNamedType(schema.getType(type))!, selections(text))
    .map((node) => print(node).replace(/\s+/g, ' '))
    .join(' ')

describe('the selections of a part of a connection', () => {
  it('are unchanged if a stored field is among them', () => {
    expect(read('edges', 'Edge', '{ cursor node { id } }')).toBe('cursor node { id }')
    expect(read('node', 'Thing', '{ ... on Thing { name } }')).toBe('... on Thing { name }')
  })

  it.each(['{ __typename }', '{ cursor }', '{ node @skip(if: $a) { id } }'])('are given a stored field: %s', (text) => {
    const thing = '... on Thing { _read_id: id }'
    const stored = `_read_node: node { ${thing} ... on Other { _read_key: key } }`
    expect(read('edges', 'Edge', text).endsWith(stored)).toBe(true)
  })

  it('are given the first stored property of a relationship', () => {
    expect(read('properties', 'Part', '{ __typename }')).toBe('__typename _read_count: count')
  })

  it('are unchanged in every other field', () => {
    expect(read('things', 'Thing', '{ __typename }')).toBe('__typename')
  })
})

it.each([
  ['{ a @skip(if: $yes) }', false],
  ['{ a @skip(if: $no) }', true],
  ['{ a @include(if: $no) }', false],
  ['{ a @include(if: $yes) @skip(if: $yes) }', false],
  ['{ a }', true],
])('%s is included: %s', (text, included) => {
  const [node] = selections(text) as [FieldNode]
  expect(node.kind).toBe(Kind.FIELD)
  expect(isIncluded(node, { yes: true, no: false })).toBe(included)
})
