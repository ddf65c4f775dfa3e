import { boundsOf } from '../format/dates'
import type { MapOfTiesQuery } from '../generated/graphql'

/** The counts of one pair on the map. */
export type Cell = MapOfTiesQuery['tieMatrix'][number]

/** The number of a country's partners or, if a country is chosen, the number of entries it shares with that country. */
export interface Counted {
  readonly count: number
  /** For “in effect on a day”: the number of entries that are known to be in effect only on an earlier day. */
  readonly lastKnown: number
  readonly possibly: number
  readonly cells: readonly Cell[]
}

// For “in effect on a day”, the API counts entries that are in effect separately from entries that were in effect when
// last known.
const certainOf = ({ count, inEffect }: Cell): number => inEffect ?? count
const lastKnownOf = ({ whenLastKnown }: Cell): number => whenLastKnown ?? 0

/**
 * Returns true if entries are recorded but none is certain, because all were in effect only when last known, or are
 * possible, undated or announced.
 */
export function isUncertain(counted: Counted | undefined): boolean {
  return counted !== undefined && counted.count === 0
}

/** Returns the number of entries that are announced or under negotiation, and are therefore not counted. */
export const announcedIn = ({ cells }: Counted): number =>
  cells.reduce((sum, { recordedCount }) => sum + recordedCount, 0)

/** Returns the number of partners on record for each country. */
export function partnersOf(cells: readonly Cell[]): Map<string, Counted> {
  const counted = new Map<string, { count: number; lastKnown: number; possibly: number; cells: Cell[] }>()
  for (const cell of cells)
    for (const id of cell.countries) {
      const before = counted.get(id) ?? { count: 0, lastKnown: 0, possibly: 0, cells: [] }
      before.cells.push(cell)
      const isCertain = certainOf(cell) > 0
      before.count += isCertain ? 1 : 0
      before.lastKnown += !isCertain && lastKnownOf(cell) > 0 ? 1 : 0
      before.possibly += !isCertain && lastKnownOf(cell) === 0 && cell.possibly > 0 ? 1 : 0
      counted.set(id, before)
    }
  return counted
}

/** Returns the count for each partner of a country. */
export function tiesOf(country: string, cells: readonly Cell[]): Map<string, Counted> {
  return new Map(
    cells.flatMap((cell) => {
      const other = cell.countries.find((id) => id !== country)
      if (!cell.countries.includes(country) || other === undefined) return []
      const counted = { count: certainOf(cell), lastKnown: lastKnownOf(cell), possibly: cell.possibly, cells: [cell] }
      return [[other, counted] as const]
    }),
  )
}

/**
 * Returns the cell with the newest entry, or undefined if no cell is dated. Of several with the same first possible day,
 * returns the one with the most exact date: the one whose last possible day is the earliest.
 */
export function newestOf(cells: readonly Cell[]): Cell | undefined {
  const latestOf = ({ newestOn }: Cell) => boundsOf(newestOn)?.latest ?? '9999-12-31'
  return cells
    .filter(({ lastOn }) => lastOn != null)
    .sort(
      (one, other) =>
        (other.lastOn ?? '').localeCompare(one.lastOn ?? '') || latestOf(one).localeCompare(latestOf(other)),
    )[0]
}
