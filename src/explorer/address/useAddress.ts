import { useCallback } from 'react'
import { useLocation, useSearch } from 'wouter'
import { changedSearch, type Changes } from './search-text'

/** The state of the page as its address holds it, and the way to change it. */
export interface Address {
  readonly search: URLSearchParams
  /** One value, or the text given when the address has none. */
  get(name: string, otherwise?: string): string
  /** Every value of a name, for choices of several. */
  all(name: string): string[]
  /**
   * Changes values. Null removes one. While the reader drags, the address is replaced and the history does not grow.
   */
  set(changes: Changes, how?: { replace?: boolean }): void
}

/** All state that a copied link has to carry lives in the address: this is the only store of it. */
export function useAddress(): Address {
  const text = useSearch()
  const [, navigate] = useLocation()
  const search = new URLSearchParams(text)
  const set = useCallback(
    (changes: Changes, how?: { replace?: boolean }) => {
      // Read at the time of the change: two changes in one turn must both hold.
      const { pathname, search: now } = window.location
      navigate(pathname + changedSearch(now, changes), { replace: how?.replace ?? false })
    },
    [navigate],
  )
  return {
    search,
    get: (name, otherwise = '') => search.get(name) ?? otherwise,
    all: (name) => search.getAll(name),
    set,
  }
}
