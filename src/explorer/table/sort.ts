import type { SortingState } from '@tanstack/react-table'

/** The order that an address names: `title` rising, `-title` falling. */
export function sortFrom(text: string): SortingState {
  if (text === '') return []
  return text.startsWith('-') ? [{ id: text.slice(1), desc: true }] : [{ id: text, desc: false }]
}

/** The text of an order for the address, or null for the order the server gave. */
export function sortText(sorting: SortingState): string | null {
  const first = sorting[0]
  return first === undefined ? null : `${first.desc ? '-' : ''}${first.id}`
}
