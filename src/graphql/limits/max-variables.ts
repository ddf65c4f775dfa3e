import type { Limits } from '../../model/limits'
import { isObject } from './is-object'
import { OverLimitError } from './over-limit'
import type { Values } from './operation'

/** The maximum nesting depth of lists and objects. Even a filter with all allowed conditions is nested less deeply. */
const MAX_NESTING = 200

/**
 * Max variables
 *
 * Refuses variables that are too large, or so deeply nested that reading them would exhaust the stack.
 * @throws OverLimitError
 */
export function checkVariables(variables: Values, { variables: max }: Limits): void {
  if (isDeeper(variables, MAX_NESTING)) {
    const message = `The variables are nested more than ${MAX_NESTING} levels deep. Put all conditions into one AND or OR.`
    throw new OverLimitError('VARIABLES_TOO_DEEP', message, MAX_NESTING)
  }
  const bytes = Buffer.byteLength(JSON.stringify(variables))
  if (bytes <= max) return
  const message = `The variables take ${bytes} bytes as JSON, but at most ${max} are allowed. Split their lists across several requests.`
  throw new OverLimitError('VARIABLES_TOO_LARGE', message, max, bytes)
}

/**
 * Checks whether a value is nested deeper than `max`. Visits one level after another, because recursion could exhaust
 * the stack.
 */
export function isDeeper(value: unknown, max: number): boolean {
  let level = [value].filter(isObject)
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > max) return true
    level = level.flatMap((each): unknown[] => Object.values(each)).filter(isObject)
  }
  return false
}
