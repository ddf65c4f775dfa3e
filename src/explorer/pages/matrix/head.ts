import { count } from '../../format/numbers'

/** The counts of a cell that decide whether its pair counts. */
interface Cell {
  readonly count: number
  readonly possibly: number
}

/** Returns how many pairs have a count, and how many have only possible or only undated entries. They are not added up. */
export function headOf(cells: readonly Cell[]): string {
  if (cells.length === 0) return 'No pairs recorded.'
  const possibly = cells.filter((cell) => cell.count === 0 && cell.possibly > 0).length
  const undated = cells.filter((cell) => cell.count + cell.possibly === 0).length
  const counted = cells.length - possibly - undated
  const more = [
    ...(possibly > 0 ? [`${count(possibly, 'more pair')} only possibly`] : []),
    ...(undated > 0 ? [`${count(undated, 'more pair')} with undated entries only`] : []),
  ]
  const pairs = counted === 0 ? 'No pair has a certain count' : count(counted, 'pair')
  return `${[pairs, ...more].join('; ')}.`
}
