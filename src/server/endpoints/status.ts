import type { GraphQLFormattedError } from 'graphql'
import type { BoundEndpoint } from './bind'

type Values = Readonly<Record<string, unknown>>

/** The statuses of errors for which the GraphQL API responds with status 200. All other errors give the status 400. */
const STATUS: Readonly<Record<string, number>> = { INTERNAL: 500, QUERY_TIMEOUT: 504 }

/** The codes of errors about an id. If the id is part of the path, the status is 404. */
const UNKNOWN = ['UNKNOWN_COUNTRY', 'UNKNOWN_ID']

/** Returns the HTTP status of an answer with errors. */
export function statusOf(
  given: number,
  [error]: readonly GraphQLFormattedError[],
  { endpoint, variables }: { endpoint: BoundEndpoint; variables: Values },
): number {
  if (given !== 200) return given
  const code = String(error?.extensions?.['code'])
  const parameter = parameterOf(error, variables)
  const inPath = endpoint.parameters.some(({ name, inPath }) => inPath && name === parameter)
  return inPath && UNKNOWN.includes(code) ? 404 : (STATUS[code] ?? 400)
}

/** Adds the name of the parameter to each error that a parameter caused. */
export function withParameter(errors: readonly GraphQLFormattedError[], variables: Values): GraphQLFormattedError[] {
  return errors.map((error) => {
    const { message, extensions } = error
    const parameter = parameterOf(error, variables)
    return { message, extensions: { ...extensions, ...(parameter !== undefined && { parameter }) } }
  })
}

/** Returns the name of the parameter that caused an error. The error contains this name or the parameter's value. */
function parameterOf(error: GraphQLFormattedError | undefined, variables: Values): string | undefined {
  const { argument, country, id, cursor, value, parameter } = error?.extensions ?? {}
  if (typeof argument === 'string') return argument
  if (typeof parameter === 'string') return parameter
  const wrong = country ?? id ?? cursor ?? value
  return Object.keys(variables).find((name) => wrong !== undefined && [variables[name]].flat().includes(wrong))
}
