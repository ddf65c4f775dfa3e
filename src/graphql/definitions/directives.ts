import {
  type ConstArgumentNode,
  type ConstDirectiveNode,
  type ConstValueNode,
  Kind,
  type ObjectTypeDefinitionNode,
} from 'graphql'

interface Directed {
  readonly directives?: readonly ConstDirectiveNode[]
}

/** A directive as it would stand in the SDL. */
export function directive(name: string, ...args: ConstArgumentNode[]): ConstDirectiveNode {
  return { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: name }, arguments: args }
}

export function argument(name: string, value: ConstValueNode): ConstArgumentNode {
  return { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value }
}

export function hasDirective(node: Directed, name: string): boolean {
  return node.directives?.some((candidate) => candidate.name.value === name) ?? false
}

/** The labels that `@node(labels: …)` gives a type; none where it is no node. */
export function labelsOf(type: ObjectTypeDefinitionNode): string[] {
  const node = type.directives?.find((candidate) => candidate.name.value === 'node')
  const labels = node?.arguments?.find((candidate) => candidate.name.value === 'labels')?.value
  return labels?.kind === Kind.LIST
    ? labels.values.flatMap((label) => ('value' in label ? [String(label.value)] : []))
    : []
}
