import { QueryClient } from '@tanstack/react-query'
import { isUnreachable } from './request'

/** Milliseconds until the n-th retry: one second at first, at most four later. */
export function retryDelay(failures: number): number {
  return Math.min(1000 * 1.5 ** failures, 4000)
}

/** Caches results. A refused query is not repeated. If the server or database does not answer, it is, until they do. */
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
