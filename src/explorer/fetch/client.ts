import { QueryClient } from '@tanstack/react-query'
import { isUnreachable } from './request'

/** Milliseconds until the n-th try again: one second at first, then never more than four. */
export function retryDelay(failures: number): number {
  return Math.min(1000 * 1.5 ** failures, 4000)
}

/** Holds the answers. A refused question is not asked again; one that nobody could answer is, until it is answered. */
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
