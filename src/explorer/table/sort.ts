import type { SortingState } from '@tanstack/react-table'

/** Reads a sort order from an address: `title` is ascending, `-title` is descending. */
export function sortFrom(text: string): SortingState {
  if (text === '') return []
  return text.startsWith('-') ? [{ id: text.slice(1), desc: true }] : [{ id: text, desc: false }]
}

/** Writes a sort order for the address. Returns null if the rows are in the server's order. */
export function sortText(sorting: SortingState): string | null {
  const first = sorting[0]
  return first === undefined ? null : `${first.desc ? '-' : ''}${first.id}`
}
