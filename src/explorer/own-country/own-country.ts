import { useSyncExternalStore } from 'react'

const key = 'govties.country'
const listeners = new Set<() => void>()
let chosen = stored()

/**
 * Returns the id of the reader's own country, and a function that sets it. Both ids are empty strings if there is none.
 * Only the browser keeps the choice.
 */
export function useOwnCountry(): [id: string, choose: (id: string) => void] {
  return [useSyncExternalStore(subscribe, () => chosen), choose]
}

function choose(id: string): void {
  chosen = id
  keep(id)
  listeners.forEach((listener) => listener())
}

/**
 * Returns the address of a page that starts with the reader's own country. If there is none, or if the page has no
 * choice of a country, this is the address of the page itself.
 */
export function startAt(path: string, ownCountry: string): string {
  const name = startsWith[path]
  return ownCountry === '' || name === undefined ? path : `${path}?${name}=${encodeURIComponent(ownCountry)}`
}

/** The pages that can start with a country, with the name under which their address stores it. */
const startsWith: Readonly<Record<string, string>> = {
  '/agreements': 'country',
  '/changes': 'country',
  '/compare': 'of',
  '/gaps': 'country',
  '/renewals': 'country',
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

// The browser may refuse storage, for example in private windows. The choice is then lost when the page closes.
function stored(): string {
  try {
    const id = localStorage.getItem(key) ?? ''
    return /^[A-Z][A-Z-]*$/.test(id) ? id : ''
  } catch {
    return ''
  }
}

function keep(id: string): void {
  try {
    if (id === '') localStorage.removeItem(key)
    else localStorage.setItem(key, id)
  } catch {
    return
  }
}
