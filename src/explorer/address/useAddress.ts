import { useCallback } from 'react'
import { useLocation, useSearch } from 'wouter'
import { changedSearch, type Changes } from './search-text'

/** The state of the page in its address, and the functions that change it. */
export interface Address {
  readonly search: URLSearchParams
  /** Returns one value, or `otherwise` if the address has none. */
  get(name: string, otherwise?: string): string
  /** Returns all values of a name, for multiple choices. */
  all(name: string): string[]
  /** Changes values. Null removes one. `replace` adds no history entry, for changes while the reader drags. */
  set(changes: Changes, how?: { replace?: boolean }): void
}

/** Reads and changes the state in the address. All state that a copied link must contain is kept only there. */
export function useAddress(): Address {
  const text = useSearch()
  const [, navigate] = useLocation()
  const search = new URLSearchParams(text)
  const set = useCallback(
    (changes: Changes, how?: { replace?: boolean }) => {
      // Read when a change is made, so that two changes in the same turn are both kept.
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
