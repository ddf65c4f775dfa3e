import { QueryClient } from '@tanstack/react-query'
import { BudgetSpentError, isUnreachable, QueryRefusedError } from './errors'

/** The number of times that a query waits for a new budget. After that, the page shows why the query was refused. */
const MAX_BUDGET_RETRIES = 3
/** The server sends this code if it stopped a query at the time limit (src/graphql/format-error.ts). */
const TIMEOUT_CODE = 'QUERY_TIMEOUT'
/** The database keeps the plan of a query that it stopped, so it does not plan the second attempt. */
const MAX_TIMEOUT_RETRIES = 1
/** The period of a budget, in milliseconds. A page waits no longer than this. */
const BUDGET_PERIOD_MS = 60_000

/** Returns true if a query should be sent again after the given number of failures. */
export function shouldRetry(failures: number, error: unknown): boolean {
  if (error instanceof BudgetSpentError) return failures < MAX_BUDGET_RETRIES
  if (error instanceof QueryRefusedError) return error.code === TIMEOUT_CODE && failures < MAX_TIMEOUT_RETRIES
  return isUnreachable(error)
}

/**
 * Returns the delay in milliseconds before the nth retry. The delay starts at one second and never exceeds four
 * seconds. If this address has used up its budget, the delay lasts until the next budget.
 */
export function retryDelay(failures: number, error?: unknown): number {
  if (error instanceof BudgetSpentError) return Math.min(error.retryAfter * 1000, BUDGET_PERIOD_MS)
  return Math.min(1000 * 1.5 ** failures, 4000)
}

/**
 * Caches results. Retries a query until the server and the database respond. Does not retry a query that was refused.
 * There are two exceptions: this address has used up its budget, or the query took too long and has not been retried
 * yet.
 */
export const client = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 60_000,
      retry: shouldRetry,
      retryDelay,
      refetchOnWindowFocus: false,
    },
  },
})
