import { setMaxListeners } from 'node:events'
import type { ReadOptions } from '../database/connect'
import { STANDARD_LIMITS } from '../model/limits'

/** How long a request may take: each statement in the database, and all of it until the signal comes. */
export type Patience = Required<ReadOptions>

/** Milliseconds that a whole request may take beyond one statement: the database looks at its clock every two seconds only. */
const GRACE = 500

/** The patience with a request that starts now. `timeout` is that with one statement, in milliseconds. */
export function patienceFromNow(timeout = STANDARD_LIMITS.queryTimeout): Patience {
  const signal = AbortSignal.timeout(timeout + GRACE)
  setMaxListeners(0, signal) // every statement of the request listens
  return { timeout, signal }
}
