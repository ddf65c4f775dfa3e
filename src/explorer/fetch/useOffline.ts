import { useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { DatabaseUnreachableError, isUnreachable } from './request'

/** What is away now, as far as any waiting question knows. */
export type Offline = 'database' | 'server' | undefined

/** Follows every question of the page, so that one banner can say what is away. */
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
