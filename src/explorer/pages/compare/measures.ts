import type { Cell } from './lines'

/** One number of a cell. `name` selects the colour, and `words` is the label of the number. */
export interface Measured {
  readonly name: 'certain' | 'last-known' | 'possibly' | 'undated' | 'recorded'
  readonly value: number
  readonly words: string
}

/**
 * Returns the numbers of a cell that are not zero. They are separate, because degrees of effect are never added up.
 * Without a day, the certain number includes undated entries, so they do not have a separate number.
 */
export function measuresOf(cell: Cell, onDay: boolean): Measured[] {
  const certain = cell.inEffect ?? cell.count
  const measures: Measured[] = [
    { name: 'certain', value: certain, words: cell.inEffect == null ? '' : 'in effect' },
    { name: 'last-known', value: cell.whenLastKnown ?? 0, words: 'when last known' },
    { name: 'possibly', value: cell.possibly, words: 'possibly' },
    { name: 'undated', value: onDay ? cell.undatedCount : 0, words: 'undated' },
    { name: 'recorded', value: cell.recordedCount, words: 'announced' },
  ]
  return measures.filter(({ value }) => value > 0)
}
