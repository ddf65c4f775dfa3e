import {
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isNonNullType,
  isUnionType,
  Kind,
  type SelectionNode,
  TypeNameMetaFieldDef,
} from 'graphql'

/** A field of a response. */
export interface Shape {
  readonly name: string
  readonly type: GraphQLOutputType
  readonly description?: string
  /** True if some rows lack the field because only some types of a union define it. */
  readonly optional: boolean
  /** The fields of an object, or an empty list if the value is a leaf. */
  readonly fields: readonly Shape[]
}

/** Returns the fields that a selection adds to a response, without duplicates. */
export function shapeOf(
  selections: readonly SelectionNode[],
  parent: GraphQLCompositeType,
  schema: GraphQLSchema,
): Shape[] {
  const shapes = new Map<string, Shape>()
  for (const shape of selections.flatMap((node) => shapesOfNode(node, parent, schema))) {
    const { name } = shape
    if (!shapes.has(name)) shapes.set(name, shape)
  }
  return [...shapes.values()]
}

function shapesOfNode(node: SelectionNode, parent: GraphQLCompositeType, schema: GraphQLSchema): Shape[] {
  if (node.kind === Kind.FRAGMENT_SPREAD) throw new Error(`${node.name.value}: write the fields into the document`)
  if (node.kind === Kind.INLINE_FRAGMENT) {
    const part = schema.getType(node.typeCondition!.name.value) as GraphQLCompositeType
    return shapeOf(node.selectionSet.selections, part, schema).map((shape) => ({ ...shape, optional: true }))
  }
  const field = isUnionType(parent)
    ? TypeNameMetaFieldDef
    : (parent.getFields()[node.name.value] ?? TypeNameMetaFieldDef)
  const { type, description } = field
  const inner = getNamedType(type)
  const fields = isCompositeType(inner) ? shapeOf(node.selectionSet!.selections, inner, schema) : []
  const name = node.alias?.value ?? node.name.value
  return [{ name, type, description: description ?? undefined, optional: false, fields }]
}

/** Returns the paths to all leaves below the given fields, in document order. Each path is a column of a table. */
export function leavesOf(shapes: readonly Shape[]): string[] {
  return shapes.flatMap(({ name, fields }) =>
    fields.length === 0 ? [name] : leavesOf(fields).map((leaf) => `${name}.${leaf}`),
  )
}

/**
 * Returns the value at a path in a response. If the path passes through a list, returns the values of all list entries.
 */
export function valueAt(value: unknown, place: string): unknown {
  return place.split('.').reduce<unknown>((outer, name) => {
    const inner = (entry: unknown) => (entry as Record<string, unknown> | null | undefined)?.[name]
    return Array.isArray(outer) ? outer.flatMap(inner) : inner(outer)
  }, value)
}

/** Checks whether a field is a list. */
export const isList = (type: GraphQLOutputType): boolean => isListType(getNullableType(type))

/** Checks whether a field can be null. */
export const isNullable = (type: GraphQLOutputType): boolean => !isNonNullType(type)
