import type { GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { maskError } from '../graphql'

/** Shows each failure as a client may see it, and logs what is a fault of ours. */
export function logAndMask(logger: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { shown, fault } = maskError(formatted, error)
    if (fault) logger.error({ ...fault, path: formatted.path }, 'A question could not be answered')
    return shown
  }
}
