import { Kind, type SelectionNode, type ValidationRule } from 'graphql'
import type { Limits } from '../../model/limits'
import { atMostPerOperation, OverLimitError } from './over-limit'
import { fragmentsIn, sumOfSelections } from './sum-of-selections'

/**
 * Max object fields
 *
 * An operation is only valid if it has no more fields with subfields than allowed. A field in a fragment counts each
 * time that the fragment is used. The database plans a subquery for each of these fields.
 * `ofType` does not count, because the standard introspection query needs many to read the name of a type.
 */
export const maxObjectFields = ({ objectFields: max }: Limits): ValidationRule =>
  atMostPerOperation(
    max,
    (operation, context) => sumOfSelections(operation.selectionSet, fragmentsIn(context), hasSubfields),
    tooMany,
  )

const hasSubfields = (node: SelectionNode): number =>
  node.kind === Kind.FIELD && node.selectionSet && node.name.value !== 'ofType' ? 1 : 0

function tooMany(asked: number, max: number): OverLimitError {
  const counted = `${asked} fields with subfields, each counted every time its fragment is used`
  const message = `The operation asks for ${counted}, but at most ${max} are allowed. Request some of them separately.`
  return new OverLimitError('TOO_MANY_OBJECT_FIELDS', message, max, asked)
}
