import { QueryClient } from '@tanstack/react-query'
import { isUnreachable } from './request'

/** Returns the milliseconds before the nth retry: one second at first, and at most four. */
export function retryDelay(failures: number): number {
  return Math.min(1000 * 1.5 ** failures, 4000)
}

/** Caches results. Retries a query until the server and database answer, but does not retry a refused one. */
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
