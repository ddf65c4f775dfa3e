import { GraphQLError } from 'graphql'
import { GovTiesError } from '../../model/errors'
import { OverLimitError } from './over-limit'

/**
 * The limits of graphql-js, recognised by their messages. These messages do not explain how to stay within the limits.
 */
const REFUSALS: [message: RegExp, refusal: (max: number) => GovTiesError][] = [
  [/^Syntax Error: Document contains more tha[nt] (\d+) tokens/, tooManyTokens],
  [/^Validation aborted\.$/, tooManyComparisons],
  [/^Maximum introspection depth exceeded$/, tooDeepIntrospection],
]

/**
 * If graphql-js reports that a limit is exceeded, returns an error that explains how to stay within that limit. Returns
 * undefined for any other error.
 */
export function graphqlJsLimitError(error: unknown): GovTiesError | undefined {
  if (!(error instanceof GraphQLError)) return undefined
  for (const [message, refusal] of REFUSALS) {
    const found = message.exec(error.message)
    if (found) return refusal(Number(found[1]))
  }
  return undefined
}

function tooManyTokens(max: number): GovTiesError {
  const asked = `The document has more than ${max} tokens (names, values and punctuation marks)`
  const way = 'Pass lists as variables, or request some of the fields separately.'
  return new OverLimitError('TOO_MANY_TOKENS', `${asked}, but at most ${max} are allowed. ${way}`, max)
}

/**
 * Returns an error for too many fields with the same name. graphql-js compares these fields in pairs. See
 * https://spec.graphql.org/October2021/#sec-Field-Selection-Merging.
 */
function tooManyComparisons(): GovTiesError {
  const message = 'The document repeats the same fields too often to compare them all. Name each field once.'
  return new GovTiesError('TOO_MANY_COMPARISONS', message)
}

function tooDeepIntrospection(): GovTiesError {
  const asked = 'The introspection query has more than two of `fields`, `interfaces`, `possibleTypes` and `inputFields`'
  return new GovTiesError(
    'TOO_DEEP',
    `${asked} nested within each other. Ask for a single type with \`__type\` instead.`,
  )
}
