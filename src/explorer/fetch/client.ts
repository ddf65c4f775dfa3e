import { QueryClient } from '@tanstack/react-query'
import { isUnreachable } from './request'

/**
 * Returns the delay in milliseconds before the nth retry. The delay starts at one second and never exceeds four
 * seconds.
 */
export function retryDelay(failures: number): number {
  return Math.min(1000 * 1.5 ** failures, 4000)
}

/**
 * Caches results. Retries a query until the server and the database answer. Does not retry a query that was refused.
 */
export const client = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 60_000,
      retry: (_, error) => isUnreachable(error),
      retryDelay,
      refetchOnWindowFocus: false,
    },
  },
})
