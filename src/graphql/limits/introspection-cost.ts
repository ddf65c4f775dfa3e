import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { lengthOf, sizesOf } from './schema-sizes'

/** A place in a response. */
interface Place {
  /** The fields from `__schema` to this place, if the mean lengths of the lists in this place are known. */
  readonly path: string
  /** The number of nested `ofType` that are not null. */
  readonly wrappers: number
}

/**
 * Returns the cost of `__schema` or `__type`: the number of values in the response, assuming the list lengths from
 * `schema-sizes.ts`. The cost of a fragment is computed once for each place.
 */
export function costOfIntrospection(
  root: FieldNode,
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): number {
  const sizes = sizesOf(schema)
  const known = new Map<string, number>()

  const costOfSet = (set: SelectionSetNode, parent: GraphQLObjectType, place: Place): number =>
    set.selections.reduce((total, node) => {
      if (node.kind === Kind.FIELD) return total + costOfField(node, parent, place)
      if (node.kind === Kind.INLINE_FRAGMENT) return total + costOfSet(node.selectionSet, parent, place)
      return total + costOfFragment(node.name.value, parent, place)
    }, 0)

  const costOfFragment = (name: string, parent: GraphQLObjectType, place: Place): number => {
    const key = `${name} ${place.path} ${place.wrappers}`
    const cost = known.get(key) ?? costOfSet(fragments.get(name)!.selectionSet, parent, place)
    known.set(key, cost)
    return cost
  }

  const costOfField = (node: FieldNode, parent: GraphQLObjectType, place: Place): number => {
    const field = parent.getFields()[node.name.value]
    if (!field || (field.name === 'ofType' && place.wrappers === 0)) return 1
    const path = `${place.path}.${field.name}`
    const isList = isListType(getNullableType(field.type))
    const entries = isList ? lengthOf(path, sizes) : 1
    const type = getNamedType(field.type)
    const missing = isList && !isNonNullType(field.type) ? 1 : 0 // A list that is not required may be null.
    if (!isObjectType(type) || !node.selectionSet) return missing + entries
    const below = { path: sizes.measured.has(path) ? path : '', wrappers: wrappersOf(field.name, place) }
    return missing + entries * (1 + costOfSet(node.selectionSet, type, below))
  }

  /** Only the type of a field or an argument can have wrappers. All other types are named types. */
  const wrappersOf = (field: string, { wrappers }: Place): number =>
    field === 'ofType' ? wrappers - 1 : field === 'type' ? sizes.wrappers : 0

  const type = schema.getType(root.name.value === '__schema' ? '__Schema' : '__Type') as GraphQLObjectType
  const place = { path: root.name.value, wrappers: 0 }
  return Math.ceil(1 + costOfSet(root.selectionSet!, type, place))
}
