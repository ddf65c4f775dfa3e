import type { Limits } from '../../model/limits'
import { OverLimitError } from './over-limit'
import type { Values } from './operation'

/** Levels of lists and objects within each other: more than a filter of all conditions needs. */
const DEEPEST = 200

/** Refuses variables that are too large, or nested so deep that reading them would exhaust the stack. */
export function checkVariables(variables: Values, { variables: largest }: Limits): void {
  if (isDeeper(variables, DEEPEST)) {
    const message = `The variables are nested more than ${DEEPEST} levels deep. Put conditions side by side in one AND or OR.`
    throw new OverLimitError('VARIABLES_TOO_DEEP', message, DEEPEST)
  }
  const bytes = Buffer.byteLength(JSON.stringify(variables))
  if (bytes <= largest) return
  const message = `The variables take ${bytes} bytes as JSON, and at most ${largest} are allowed. Spread their lists over several requests.`
  throw new OverLimitError('VARIABLES_TOO_LARGE', message, largest, bytes)
}

/** Level by level and not by recursion, which such a value is made to break. */
export function isDeeper(value: unknown, most: number): boolean {
  let level = [value].filter(isObject)
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true
    level = level.flatMap((each): unknown[] => Object.values(each)).filter(isObject)
  }
  return false
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
