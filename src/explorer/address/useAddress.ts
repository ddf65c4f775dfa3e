import { useCallback } from 'react'
import { useLocation, useSearch } from 'wouter'
import { changedSearch, type Changes } from './search-text'

/** The page state that is stored in the address, and functions that change it. */
export interface Address {
  readonly search: URLSearchParams
  /** Returns one value, or `otherwise` if the address has none. */
  get(name: string, otherwise?: string): string
  /** Returns all values of a name, for fields that allow several choices. */
  all(name: string): string[]
  /**
   * Changes values. Null removes a value. `replace` adds no history entry, so that dragging does not fill the history.
   */
  set(changes: Changes, how?: { replace?: boolean }): void
}

/** Reads and changes the state in the address. State that a copied link must preserve is kept only in the address. */
export function useAddress(): Address {
  const text = useSearch()
  const [, navigate] = useLocation()
  const search = new URLSearchParams(text)
  const set = useCallback(
    (changes: Changes, how?: { replace?: boolean }) => {
      // The address is read at the time of the change. Otherwise, the second of two changes in a row would undo the
      // first.
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
