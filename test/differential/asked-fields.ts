import {
  type DocumentNode,
  type FieldNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getVariableValues,
  GraphQLError,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** A field in a request, with its arguments as GraphQL coerces them. */
export interface AskedField {
  readonly parent: string
  readonly field: GraphQLField<unknown, unknown>
  readonly args: Readonly<Record<string, unknown>>
  /** The selected fields, directly or in fragments. */
  readonly selected: readonly { readonly key: string; readonly name: string }[]
}

/** Returns all fields with arguments in a request, even if there are no nodes on which to resolve them. */
export function askedFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  given: Readonly<Record<string, unknown>>,
): AskedField[] {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!
  const { coerced: variables } = getVariableValues(schema, operation.variableDefinitions ?? [], given)
  if (!variables) return []
  const found: AskedField[] = []
  const fragments = new Map(
    document.definitions
      .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node] as const),
  )
  /** Returns the fields of a selection, including those of fragments, each with the type to which it belongs. */
  const fieldsOf = ({ selections }: SelectionSetNode, type: GraphQLNamedType): [FieldNode, GraphQLNamedType][] =>
    selections.flatMap((selection): [FieldNode, GraphQLNamedType][] => {
      if (isLeftOut(selection, variables)) return []
      if (selection.kind === Kind.FIELD) return [[selection, type]]
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection
      const on = fragment.typeCondition?.name.value
      return fieldsOf(fragment.selectionSet, on === undefined ? type : schema.getType(on)!)
    })
  const ask = ([node, type]: [FieldNode, GraphQLNamedType]): void => {
    const field = isObjectType(type) ? type.getFields()[node.name.value] : undefined
    if (!field) return
    const within = node.selectionSet ? fieldsOf(node.selectionSet, getNamedType(field.type)) : []
    const selected = within.map(([{ alias, name }]) => ({ key: (alias ?? name).value, name: name.value }))
    found.push({ parent: type.name, field, args: getArgumentValues(field, node, variables), selected })
    within.forEach(ask)
  }
  try {
    fieldsOf(operation.selectionSet, schema.getQueryType()!).forEach(ask)
  } catch (error) {
    // GraphQL itself refuses the request, for example because of null for a `Boolean!`.
    if (!(error instanceof GraphQLError)) throw error
  }
  return found
}

function isLeftOut(node: SelectionNode, variables: Record<string, unknown>): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variables)
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variables)
  return skip?.['if'] === true || include?.['if'] === false
}
