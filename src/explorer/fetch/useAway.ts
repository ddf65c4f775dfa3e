import { useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { DatabaseAwayError, isAway } from './errors'

/** What is away now, as far as any waiting question knows. */
export type Away = 'database' | 'server' | undefined

/** Follows every question of the page, so that one banner can say what is away. */
export function useAway(): Away {
  const cache = useQueryClient().getQueryCache()
  return useSyncExternalStore(
    (listener) => cache.subscribe(listener),
    () => {
      const waiting = cache.getAll().find((query) => query.isActive() && isAway(query.state.fetchFailureReason))
      if (waiting === undefined) return undefined
      return waiting.state.fetchFailureReason instanceof DatabaseAwayError ? 'database' : 'server'
    },
  )
}
