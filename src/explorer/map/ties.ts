import type { MapOfTiesQuery } from '../generated/graphql'

/** The counts of one pair on the map. */
export type Cell = MapOfTiesQuery['tieMatrix'][number]

/** A country's number of partners, or its count with the chosen country. */
export interface Counted {
  readonly count: number
  readonly possibly: number
  readonly cells: readonly Cell[]
}

/** Returns true if something is recorded, but only possibly holds or has no date, so that nothing is counted. */
export function isUncertain(counted: Counted | undefined): boolean {
  return counted !== undefined && counted.count === 0
}

/** Returns the number of partners on record for each country. */
export function partnersOf(cells: readonly Cell[]): Map<string, Counted> {
  const counted = new Map<string, { count: number; possibly: number; cells: Cell[] }>()
  for (const cell of cells)
    for (const id of cell.countries) {
      const before = counted.get(id) ?? { count: 0, possibly: 0, cells: [] }
      before.cells.push(cell)
      before.count += cell.count > 0 ? 1 : 0
      before.possibly += cell.count === 0 && cell.possibly > 0 ? 1 : 0
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
      return [[other, { count: cell.count, possibly: cell.possibly, cells: [cell] }] as const]
    }),
  )
}
