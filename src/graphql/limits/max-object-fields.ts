import type { ASTVisitor, ValidationContext, ValidationRule } from 'graphql'
import type { Limits } from '../../model/limits'
import { OverLimitError, report } from './over-limit'
import { sumOfFields } from './sum-of-fields'

/**
 * Max object fields
 *
 * An operation is only valid if it has no more fields with fields of their own than allowed, each counted wherever its
 * fragment is used. The database plans a subquery for each of them.
 */
export const maxObjectFields =
  ({ objectFields: largest }: Limits): ValidationRule =>
  (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(node) {
      const findFragment = (name: string) => context.getFragment(name)
      const asked = sumOfFields(node.selectionSet, findFragment, ({ selectionSet }) => (selectionSet ? 1 : 0))
      if (asked > largest) report(context, tooMany(asked, largest), node)
      return false
    },
    FragmentDefinition: () => false,
  })

function tooMany(asked: number, largest: number): OverLimitError {
  const counted = `${asked} fields that have fields of their own, each counted wherever its fragment is used`
  const message = `The operation asks for ${counted}, and at most ${largest} are allowed. Ask for some of them in another request.`
  return new OverLimitError('TOO_MANY_OBJECT_FIELDS', message, largest, asked)
}
