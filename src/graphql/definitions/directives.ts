import {
  type ConstArgumentNode,
  type ConstDirectiveNode,
  type ConstValueNode,
  DirectiveLocation,
  type FieldDefinitionNode,
  GraphQLDirective,
  Kind,
  type ObjectTypeDefinitionNode,
  specifiedDirectives,
} from 'graphql'

interface Directed {
  readonly directives?: readonly ConstDirectiveNode[]
}

/** Creates the syntax node of a directive, as if it had been parsed from SDL. */
export function directive(name: string, ...args: ConstArgumentNode[]): ConstDirectiveNode {
  return { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: name }, arguments: args }
}

/** Creates the syntax node of a directive argument. */
export function argument(name: string, value: ConstValueNode): ConstArgumentNode {
  return { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value }
}

/** Checks whether a type or a field has a directive. */
export function hasDirective(node: Directed, name: string): boolean {
  return node.directives?.some((candidate) => candidate.name.value === name) ?? false
}

/** Returns the labels that `@node(labels: …)` gives to a type, or an empty list if the type is not a node. */
export function labelsOf(type: ObjectTypeDefinitionNode): string[] {
  const node = type.directives?.find((candidate) => candidate.name.value === 'node')
  const labels = node?.arguments?.find((candidate) => candidate.name.value === 'labels')?.value
  return labels?.kind === Kind.LIST
    ? labels.values.flatMap((label) => ('value' in label ? [String(label.value)] : []))
    : []
}

const no = { kind: Kind.BOOLEAN, value: false } as const

/**
 * Makes a relationship field read-only. Leaves out nested writes, because the API is read-only. Also leaves out
 * aggregates, because ties and `totalCount` provide counts. Both omissions together halve the size of the generated
 * schema and the time needed to build it.
 */
export function readOnlyRelationship(field: FieldDefinitionNode): FieldDefinitionNode {
  const directives = (field.directives ?? []).flatMap((node) =>
    node.name.value === 'relationship'
      ? [narrowed(node), directive('filterable', argument('byAggregate', no))]
      : [node],
  )
  return { ...field, directives }
}

function narrowed(node: ConstDirectiveNode): ConstDirectiveNode {
  const noWrites = argument('nestedOperations', { kind: Kind.LIST, values: [] })
  return { ...node, arguments: [...(node.arguments ?? []), argument('aggregate', no), noWrites] }
}

/**
 * The directives in the specification, without the location DIRECTIVE_DEFINITION. Many clients do not know this
 * location, and a Python client rejected the whole schema because of it. The schema applies no directive at this
 * location.
 */
export const clientDirectives: GraphQLDirective[] = specifiedDirectives.map((specified) => {
  const locations = specified.locations.filter((location) => location !== DirectiveLocation.DIRECTIVE_DEFINITION)
  return new GraphQLDirective({ ...specified.toConfig(), locations })
})
