import { type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql'
import { isIntrospection } from './introspection'

type FindFragment = (name: string) => FragmentDefinitionNode | null | undefined

/**
 * The sum of what the fields of a selection weigh, each as often as its fragments are used. A fragment itself is summed
 * once, so that this takes time in proportion to the document's length. What is asked about the schema weighs nothing.
 */
export function sumOfFields(
  top: SelectionSetNode,
  findFragment: FindFragment,
  weigh: (node: FieldNode) => number,
): number {
  const known = new Map<string, number>()
  const sum = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((total, node) => {
      if (node.kind === Kind.FRAGMENT_SPREAD) return total + sumOfFragment(node.name.value)
      if (node.kind === Kind.INLINE_FRAGMENT) return total + sum(node.selectionSet)
      return isIntrospection(node) ? total : total + weigh(node) + sum(node.selectionSet)
    }, 0)
  const sumOfFragment = (name: string): number => {
    const found = known.get(name)
    if (found !== undefined) return found
    known.set(name, 0) // a circle is refused by another rule
    const total = sum(findFragment(name)?.selectionSet)
    known.set(name, total)
    return total
  }
  return sum(top)
}
