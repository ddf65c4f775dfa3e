import type { ASTVisitor, ValidationContext, ValidationRule } from 'graphql'
import type { Limits } from '../../model/limits'
import { OverLimitError, report } from './over-limit'
import { sumOfSelections } from './sum-of-selections'

/**
 * Max selections
 *
 * An operation is only valid if it has no more selections (fields and fragments) than allowed. A selection in a
 * fragment counts each time that the fragment is used. This is because the plan of an operation repeats a fragment with
 * `@skip` or `@include` at each use.
 */
export const maxSelections =
  ({ selections: max }: Limits): ValidationRule =>
  (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(node) {
      const asked = sumOfSelections(
        node.selectionSet,
        (name) => context.getFragment(name),
        () => 1,
      )
      if (asked > max) report(context, tooMany(asked, max), node)
      return false
    },
    FragmentDefinition: () => false,
  })

function tooMany(asked: number, max: number): OverLimitError {
  const counted = `${asked} selections (fields and fragments), each counted wherever its fragment is used`
  const message = `The operation has ${counted}, and at most ${max} are allowed. Ask for some of them in another request.`
  return new OverLimitError('TOO_MANY_SELECTIONS', message, max, asked)
}
