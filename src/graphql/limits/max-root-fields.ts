import { type ASTVisitor, Kind, type SelectionSetNode, type ValidationContext, type ValidationRule } from 'graphql'
import type { Limits } from '../../model/limits'
import { OverLimitError, report } from './over-limit'

/**
 * Max root fields
 *
 * An operation is only valid if it has no more fields at its top than allowed. Each is answered by itself, and all at once.
 */
export const maxRootFields =
  ({ rootFields: largest }: Limits): ValidationRule =>
  (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(node) {
      const asked = namesAtTop(context, node.selectionSet).size
      if (asked > largest) report(context, tooMany(asked, largest), node)
      return false
    },
    FragmentDefinition: () => false,
  })

/** The names in the answer: fields of the same name are answered together. */
function namesAtTop(context: ValidationContext, top: SelectionSetNode): Set<string> {
  const names = new Set<string>()
  const fragments = new Set<string>()
  const collect = (set: SelectionSetNode | undefined): void => {
    for (const node of set?.selections ?? []) {
      if (node.kind === Kind.FIELD) names.add((node.alias ?? node.name).value)
      else if (node.kind === Kind.INLINE_FRAGMENT) collect(node.selectionSet)
      else if (!fragments.has(node.name.value)) {
        fragments.add(node.name.value)
        collect(context.getFragment(node.name.value)?.selectionSet)
      }
    }
  }
  collect(top)
  return names
}

function tooMany(asked: number, largest: number): OverLimitError {
  const message = `The operation asks for ${asked} fields at its top, and at most ${largest} are allowed. Ask for some of them in another request.`
  return new OverLimitError('TOO_MANY_ROOT_FIELDS', message, largest, asked)
}
