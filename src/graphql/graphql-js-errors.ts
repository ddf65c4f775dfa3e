import { GraphQLError } from 'graphql'
import { GovTiesError } from '../model/errors'
import { OverLimitError } from './limits/over-limit'

/** The graphql-js errors that have no code and do not explain what to do, recognised by their messages. */
const EXPLAINED: [message: RegExp, explained: (found: RegExpExecArray) => GovTiesError][] = [
  [/^Syntax Error: Document contains more tha[nt] (\d+) tokens/, (found) => tooManyTokens(Number(found[1]))],
  [/^Validation aborted\.$/, tooManyComparisons],
  [/^Maximum introspection depth exceeded$/, tooDeepIntrospection],
  [/^Argument "/, ({ input }) => badArgument(input)],
]

/**
 * Returns a replacement for a graphql-js error, with a code and advice on what to do. Returns undefined for any other
 * error.
 */
export function graphqlJsError(error: unknown): GovTiesError | undefined {
  if (!(error instanceof GraphQLError)) return undefined
  for (const [message, explained] of EXPLAINED) {
    const found = message.exec(error.message)
    if (found) return explained(found)
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

/**
 * Returns an error for an argument that graphql-js refuses after validation, because of a variable. See
 * https://spec.graphql.org/October2021/#sec-Coercing-Field-Arguments.
 */
function badArgument(message: string): GovTiesError {
  const way = 'A variable in it is null or missing. Give it a value, or leave the argument out.'
  return new GovTiesError('BAD_ARGUMENT', `${message} ${way}`)
}
