import {
  type DocumentNode,
  type FieldNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getVariableValues,
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

/** A field that a request asks for, and its arguments as GraphQL coerces them. */
export interface AskedField {
  readonly parent: string
  readonly field: GraphQLField<unknown, unknown>
  readonly args: Readonly<Record<string, unknown>>
}

/** All fields with arguments that a request asks for, whether or not there are nodes to ask them of. */
export function askedFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  given: Readonly<Record<string, unknown>>,
): AskedField[] {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!
  const { coerced: variables } = getVariableValues(schema, operation.variableDefinitions ?? [], given)
  if (!variables) return []
  const found: AskedField[] = []
  const fragment = (name: string) =>
    document.definitions.find((node) => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === name)
  const ofField = (node: FieldNode, type: GraphQLNamedType): void => {
    const field = isObjectType(type) ? type.getFields()[node.name.value] : undefined
    if (!field) return
    found.push({ parent: type.name, field, args: getArgumentValues(field, node, variables) })
    if (node.selectionSet) ofSet(node.selectionSet, getNamedType(field.type))
  }
  const ofSet = ({ selections }: SelectionSetNode, type: GraphQLNamedType): void => {
    for (const selection of selections) {
      if (isLeftOut(selection, variables)) continue
      if (selection.kind === Kind.FIELD) {
        ofField(selection, type)
        continue
      }
      const spread = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragment(selection.name.value)
      if (!spread || !('selectionSet' in spread) || !('typeCondition' in spread)) continue
      const on = spread.typeCondition?.name.value
      ofSet(spread.selectionSet, on === undefined ? type : schema.getType(on)!)
    }
  }
  ofSet(operation.selectionSet, schema.getQueryType()!)
  return found
}

function isLeftOut(node: SelectionNode, variables: Record<string, unknown>): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variables)
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variables)
  return skip?.['if'] === true || include?.['if'] === false
}
