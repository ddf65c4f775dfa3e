import {
  type FieldNode,
  getNamedType,
  type GraphQLNamedType,
  isLeafType,
  isObjectType,
  isUnionType,
  Kind,
  type SelectionNode,
} from 'graphql'

/** The parts of a page that the library leaves out if nothing stored is selected of them. */
const PARTS = ['edges', 'node', 'properties']

/**
 * The selections of a part of a page, with a stored field where the client's may select none: only `__typename`, or fields
 * that a directive leaves out. Without it the library reads no edges at all. The client gets what it selected.
 * @param type the type of the part.
 */
export function readPart(part: string, type: GraphQLNamedType, selections: SelectionNode[]): SelectionNode[] {
  if (!PARTS.includes(part) || selections.some(isCertain)) return selections
  return [...selections, ...storedOf(type)]
}

/** Whether a selection is a field of the data, whatever the variables are. */
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

/** The alias is none that a client would choose. */
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
