import {
  type FieldNode,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  GraphQLSkipDirective,
  isLeafType,
  isObjectType,
  isUnionType,
  Kind,
  type SelectionNode,
} from 'graphql'
import type { Arguments } from '../request-context'

/**
 * Checks whether `@skip` and `@include` keep a selection. See
 * https://spec.graphql.org/October2021/#sec-Type-System.Directives.Built-in-Directives.
 */
export function isIncluded(selection: SelectionNode, variables: Arguments): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables)
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables)
  return skip?.['if'] !== true && include?.['if'] !== false
}

/** The parts of a connection that the library leaves out if none of their stored fields is selected. */
const PARTS = ['edges', 'node', 'properties']

/**
 * Returns the selections of a part of a connection. Adds a stored field if the selections may not contain one, because
 * the client selected only `__typename`, or because directives can leave the fields out. Without a stored field, the
 * library reads no edges. The client still receives only the fields that it selected.
 * @param type the type of the part.
 */
export function readPart(part: string, type: GraphQLNamedType, selections: SelectionNode[]): SelectionNode[] {
  if (!PARTS.includes(part) || selections.some(isCertain)) return selections
  return [...selections, ...storedOf(type)]
}

/** Checks whether a selection contains a stored field, whatever the values of the variables. */
function isCertain(selection: SelectionNode): boolean {
  if (selection.directives?.length || selection.kind === Kind.FRAGMENT_SPREAD) return false
  if (selection.kind === Kind.INLINE_FRAGMENT) return selection.selectionSet.selections.some(isCertain)
  return !selection.name.value.startsWith('__') && selection.name.value !== 'cursor'
}

function storedOf(type: GraphQLNamedType): SelectionNode[] {
  if (isUnionType(type)) return type.getTypes().map((member) => onType(member.name, storedOf(member)))
  if (!isObjectType(type)) return []
  const { node, id, key, ...others } = type.getFields()
  if (node) return [fieldNode('node', storedOf(getNamedType(node.type)))]
  const stored = id ?? key ?? Object.values(others).find((field) => isLeafType(getNamedType(field.type)))
  return stored ? [fieldNode(stored.name)] : []
}

/** Creates a field node with an alias that no client would choose. */
function fieldNode(name: string, selections?: SelectionNode[]): FieldNode {
  const node: FieldNode = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: name },
    alias: { kind: Kind.NAME, value: `_read_${name}` },
  }
  return selections ? { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections } } : node
}

function onType(name: string, selections: SelectionNode[]): SelectionNode {
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } },
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  }
}
