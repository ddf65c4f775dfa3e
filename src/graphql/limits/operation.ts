import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  valueFromASTUntyped,
} from 'graphql'

/** A request that has not run yet. The schema allows its document. */
export interface Operation {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
}

/** The values of variables by name. The object inherits no properties, so it contains only variables. */
export type Values = Readonly<Record<string, unknown>>

/**
 * Returns the variables of a request with their defaults. The values are not yet checked against the types of the
 * variables. If they do not match, graphql-js refuses the request later.
 */
export function valuesOf({ operation, variables }: Operation): Values {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  )
  return Object.assign(Object.create(null), Object.fromEntries(defaults), variables) as Values
}

/** Returns the fragments of a document by name. */
export function fragmentsOf({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
  return new Map(fragments.map((node) => [node.name.value, node]))
}
