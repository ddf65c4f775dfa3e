import { TooCostlyError } from '../errors'
import type { RequestContext, Resolver } from '../request-context'

/**
 * Max values
 *
 * Wraps the resolver of a root field. Refuses a response that contains too many values, counted across all root fields.
 * `max-cost.ts` refuses most such requests before they reach the database. However, `max-cost.ts` can only assume a
 * length for a list without a limit, and the list may be longer.
 * @throws TooCostlyError
 */
export function limitValues(resolve: Resolver): Resolver {
  return async (root, args, context, info) => {
    const answer: unknown = await resolve(root, args, context, info)
    count(answer, context)
    return answer
  }
}

/** Adds the values in a part of the response to the number of values in the context. */
function count(part: unknown, context: RequestContext): void {
  const { values } = context
  values.counted += 1
  if (values.counted > values.max) throw new TooCostlyError(values.counted, values.max)
  if (Array.isArray(part)) for (const entry of part) count(entry, context)
  else if (isPlainObject(part)) for (const name in part) count(part[name], context)
}

/** Checks whether a value is an object with fields. A date is not: it is an instance of one of the driver's classes. */
function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}
