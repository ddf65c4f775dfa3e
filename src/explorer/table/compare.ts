import type { CellValue } from './column'

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** Compares two cells. Numbers are compared by size and strings alphabetically. Missing values come last. */
export function compareCells(one: CellValue, other: CellValue): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  if (typeof one === 'number' && typeof other === 'number') return one - other
  return collator.compare(String(one), String(other))
}
