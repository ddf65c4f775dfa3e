import { type GraphQLField, type GraphQLNamedType, type GraphQLSchema, isUnionType } from 'graphql'
import { DEFAULT_AT_ROOT, isLimit } from './list-limits'

/**
 * How long a list within a node is taken to be where the request does not say: most are shorter. A list without
 * `first` or `limit` is charged this, and still cut at its default limit.
 */
const USUAL_LENGTH = 10

/** Plain cells are read together with what they stand in. */
const COST_OF_CELL = 0.1

/** Marks the types that are nodes, in place; any other is a plain cell. */
export function markNodes(schema: GraphQLSchema, nodes: Set<string>): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isUnionType(type) || nodes.has(type.name)) type.extensions = { ...type.extensions, isNode: true }
  }
}

/** What one entry of a type costs: a node 1, a plain cell a tenth. */
export function costOf(type: GraphQLNamedType): number {
  return type.extensions['isNode'] ? 1 : COST_OF_CELL
}

/** How many entries a list is charged for. */
export function sizeOf(limit: number | undefined, field: GraphQLField<unknown, unknown>, parent: string): number {
  if (limit !== undefined) return limit
  if (parent !== 'Query') return USUAL_LENGTH
  return (field.args.find(isLimit)?.defaultValue as number | undefined) ?? DEFAULT_AT_ROOT
}
