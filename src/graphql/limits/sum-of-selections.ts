import {
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'

type FindFragment = (name: string) => FragmentDefinitionNode | null | undefined

/** Returns a function that finds fragments in the document that a validation rule checks. */
export const fragmentsIn =
  (context: ValidationContext): FindFragment =>
  (name) =>
    context.getFragment(name)

/** Checks whether a field queries the schema instead of the graph. */
export const isIntrospection = ({ name }: FieldNode): boolean => name.value === '__schema' || name.value === '__type'

/**
 * Adds up the weights of all selections (fields and fragments). A selection in a fragment counts each time that the
 * fragment is used. The sum of each fragment is computed only once, so the time is proportional to the length of the
 * document.
 */
export function sumOfSelections(
  top: SelectionSetNode,
  findFragment: FindFragment,
  weigh: (node: SelectionNode) => number,
): number {
  const known = new Map<string, number>()
  const sum = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((total, node) => {
      if (node.kind === Kind.FRAGMENT_SPREAD) return total + weigh(node) + sumOfFragment(node.name.value)
      return total + weigh(node) + sum(node.selectionSet)
    }, 0)
  const sumOfFragment = (name: string): number => {
    const found = known.get(name)
    if (found !== undefined) return found
    known.set(name, 0) // Another rule refuses cycles.
    const total = sum(findFragment(name)?.selectionSet)
    known.set(name, total)
    return total
  }
  return sum(top)
}
