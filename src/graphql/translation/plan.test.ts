import {
  buildSchema,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
} from 'graphql'
import { planOf } from './plan'

const schema = buildSchema(`
  type Query { things(first: Int = 5, where: Filter): [Thing!]! all: [Either!]! }
  input Filter { name: String }
  type Thing { name: String others(first: Int): [Thing!]! }
  type Other { name: String }
  union Either = Thing | Other
`)

/** Returns the parts of the root resolvers' `info` argument that a plan needs. */
function infoOf(text: string): GraphQLResolveInfo {
  const { definitions } = parse(text)
  const operation = definitions.find((node): node is OperationDefinitionNode => 'operation' in node)!
  const fragments = definitions.filter((node): node is FragmentDefinitionNode => 'typeCondition' in node)
  return {
    schema,
    operation,
    parentType: schema.getQueryType()!,
    fieldNodes: operation.selectionSet.selections.filter((node): node is FieldNode => node.kind === Kind.FIELD),
    fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
  } as unknown as GraphQLResolveInfo
}

const withoutBlanks = (text: string): string => text.replace(/\s+/g, ' ')

const planned = (text: string): string => withoutBlanks(planOf(infoOf(text)).fieldNodes.map(print).join(' '))

describe('the plan of a root field', () => {
  it('has a variable for every argument, given or not', () => {
    expect(planned('{ things(first: 3) { others { name } o: others(first: 1) { name } } }')).toBe(
      'things(first: $field0_first, where: $field0_where) { others(first: $field1_first) { name } o: others(first: $field3_first) { name } }',
    )
  })

  it('replaces each fragment spread with the selections of the fragment, once', () => {
    const text = `{ things { ...F name ...F ... { ...F } } } fragment F on Thing { others { ...G } } fragment G on Thing { name }`
    expect(planned(text)).toBe(
      'things(first: $field0_first, where: $field0_where) { ... on Thing { others(first: $field1_first) { ... on Thing { name } } } name ... }',
    )
  })

  it('keeps a fragment under each type of a union, and each spread with a directive', () => {
    const text = `query ($a: Boolean!, $b: Boolean!) { all { ... on Thing { ...F } ... on Other { ...F } ...F @skip(if: $a) ...F @include(if: $b) } }
      fragment F on Either { ... on Thing { name } ... on Other { name } }`
    const either = '... on Either { ... on Thing { name } ... on Other { name } }'
    const decided = (directive: string) => either.replace('{', `${directive} {`)
    // Within one type, only the fragments on that type apply.
    const within = (type: string) => `... on ${type} { ... on ${type} { ... on ${type} { name } } }`
    expect(planned(text)).toBe(
      `all { ${within('Thing')} ${within('Other')} ${decided('@skip(if: $a)')} ${decided('@include(if: $b)')} }`,
    )
    expect(planOf(infoOf(text)).conditions).toEqual(['a', 'b'])
  })

  it('grows only in proportion to the document, even if fragments spread one another many times', () => {
    const bomb = (levels: number) => {
      const spreads = (next: string) => `...${next} ... on Thing { ...${next} } ...X${next}`
      const fragments = Array.from({ length: levels }, (_, level) => {
        const body = level + 1 < levels ? spreads(`F${level + 1}`) : 'name'
        return `fragment F${level} on Thing { ${body} } fragment XF${level} on Thing { ...F${level} }`
      })
      return planned(`{ things { ...F0 } } ${fragments.join(' ')}`).length
    }
    expect(bomb(40)).toBeLessThan(3 * bomb(20))
  })
})
