import { GraphQLError } from 'graphql'
import { GovTiesError } from '../../model/errors'
import { OverLimitError } from './over-limit'

/** Limits that graphql itself keeps, by the words in which it says so. They name no way out. */
const REFUSALS: [words: RegExp, refusal: (largest: number) => GovTiesError][] = [
  [/^Syntax Error: Document contains more tha[nt] (\d+) tokens/, tooManyTokens],
  [/^Validation aborted\.$/, tooManyComparisons],
  [/^Maximum introspection depth exceeded$/, tooDeepIntrospection],
]

/** The refusal by which a client can tell how to stay under a limit of graphql; undefined for any other failure. */
export function refusalOfGraphql(error: unknown): GovTiesError | undefined {
  if (!(error instanceof GraphQLError)) return undefined
  for (const [words, refusal] of REFUSALS) {
    const found = words.exec(error.message)
    if (found) return refusal(Number(found[1]))
  }
  return undefined
}

function tooManyTokens(largest: number): GovTiesError {
  const asked = `The document has more than ${largest} tokens (names, values and punctuation marks)`
  const way = 'Pass lists as variables, and ask for some of the fields in another request.'
  return new OverLimitError('TOO_MANY_TOKENS', `${asked}, and at most ${largest} are allowed. ${way}`, largest)
}

/** Fields of one name are compared in pairs, see https://spec.graphql.org/October2021/#sec-Field-Selection-Merging. */
function tooManyComparisons(): GovTiesError {
  const message = 'The document names the same fields too often for all to be compared. Name each field once.'
  return new GovTiesError('TOO_MANY_COMPARISONS', message)
}

function tooDeepIntrospection(): GovTiesError {
  const asked =
    'The question about the schema has more than two of `fields`, `interfaces`, `possibleTypes` and `inputFields`'
  return new GovTiesError('TOO_DEEP', `${asked} within each other. Ask for one type by \`__type\` instead.`)
}
