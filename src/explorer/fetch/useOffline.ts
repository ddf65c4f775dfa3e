import { useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { DatabaseUnreachableError, isUnreachable } from './errors'

/** The service that does not respond, as far as the waiting queries show. */
export type Offline = 'database' | 'server' | undefined

/** Watches all queries of the page, so that one banner can report an outage. */
export function useOffline(): Offline {
  const cache = useQueryClient().getQueryCache()
  return useSyncExternalStore(
    (listener) => cache.subscribe(listener),
    () => {
      const waiting = cache.getAll().find((query) => query.isActive() && isUnreachable(query.state.fetchFailureReason))
      if (waiting === undefined) return undefined
      return waiting.state.fetchFailureReason instanceof DatabaseUnreachableError ? 'database' : 'server'
    },
  )
}
