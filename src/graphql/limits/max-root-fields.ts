import { type FieldNode, Kind, type SelectionSetNode, type ValidationContext, type ValidationRule } from 'graphql'
import type { Limits } from '../../model/limits'
import { atMostPerOperation, OverLimitError } from './over-limit'
import { isIntrospection } from './sum-of-selections'

/**
 * Max root fields
 *
 * An operation is only valid if it has no more root fields than allowed. All root fields are resolved at the same time.
 */
export const maxRootFields = ({ rootFields: max }: Limits): ValidationRule =>
  atMostPerOperation(max, ({ selectionSet }, context) => rootNames(context, selectionSet).size, tooMany)

/**
 * Max introspection fields
 *
 * An operation is only valid if it asks for the schema at most once. A response with the whole schema is large, and
 * graphql-js blocks the event loop while computing the response.
 */
export const maxIntrospectionFields: ValidationRule = atMostPerOperation(
  1,
  ({ selectionSet }, context) => rootNames(context, selectionSet, isIntrospection).size,
  tooManyOfSchema,
)

/** Returns the names of the root fields in the response. Fields with the same name are resolved together. */
function rootNames(
  context: ValidationContext,
  top: SelectionSetNode,
  counts = (_node: FieldNode) => true,
): Set<string> {
  const names = new Set<string>()
  const fragments = new Set<string>()
  const collect = (set: SelectionSetNode | undefined): void => {
    for (const node of set?.selections ?? []) {
      if (node.kind === Kind.FIELD) {
        if (counts(node)) names.add((node.alias ?? node.name).value)
      } else if (node.kind === Kind.INLINE_FRAGMENT) collect(node.selectionSet)
      else if (!fragments.has(node.name.value)) {
        fragments.add(node.name.value)
        collect(context.getFragment(node.name.value)?.selectionSet)
      }
    }
  }
  collect(top)
  return names
}

function tooMany(asked: number, max: number): OverLimitError {
  const message = `The operation asks for ${asked} root fields, but at most ${max} are allowed. Request some of them separately.`
  return new OverLimitError('TOO_MANY_ROOT_FIELDS', message, max, asked)
}

function tooManyOfSchema(asked: number, max: number): OverLimitError {
  const message = `The operation asks for the schema ${asked} times (\`__schema\` or \`__type\`), but at most ${max} is allowed. Request the others separately.`
  return new OverLimitError('TOO_MANY_ROOT_FIELDS', message, max, asked)
}
