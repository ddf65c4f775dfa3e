import type { ValidationRule } from 'graphql'
import type { Limits } from '../../model/limits'
import { atMostPerOperation, OverLimitError } from './over-limit'
import { fragmentsIn, sumOfSelections } from './sum-of-selections'

/**
 * Max selections
 *
 * An operation is only valid if it has no more selections (fields and fragments) than allowed. A selection in a
 * fragment counts each time that the fragment is used, because an operation's plan repeats a fragment with `@skip` or
 * `@include` at each use.
 */
export const maxSelections = ({ selections: max }: Limits): ValidationRule =>
  atMostPerOperation(
    max,
    (operation, context) => sumOfSelections(operation.selectionSet, fragmentsIn(context), () => 1),
    tooMany,
  )

function tooMany(asked: number, max: number): OverLimitError {
  const counted = `${asked} selections (fields and fragments), each counted every time its fragment is used`
  const message = `The operation has ${counted}, but at most ${max} are allowed. Request some of them separately.`
  return new OverLimitError('TOO_MANY_SELECTIONS', message, max, asked)
}
