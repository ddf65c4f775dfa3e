/** A pair's counts. For “in effect on a day”, `inEffect` replaces `count`. */
export interface Counts {
  readonly count: number
  readonly inEffect?: number | null
  readonly whenLastKnown?: number | null
  readonly possibly: number
  readonly undatedCount: number
  readonly recordedCount: number
  readonly lastOn?: string | null
  readonly searchedNoneFoundOn?: string | null
}

/**
 * The reasons why the count of a cell is not certain. Such cells are hatched, so that they do not look like certain
 * counts.
 */
export const hatches = ['lastKnown', 'possibly', 'undated', 'announced', 'searched'] as const

/** A hatched shade. */
export type Hatch = (typeof hatches)[number]

/** Returns the number of entries that certainly count: those in effect if effect is requested, otherwise `count`. */
export function certainOf({ count, inEffect }: Counts): number {
  return inEffect ?? count
}

/** Returns the first hatch that applies to a cell, or undefined if the count of the cell is certain. */
export function hatchOf(cell: Counts): Hatch | undefined {
  if (certainOf(cell) > 0) return undefined
  if ((cell.whenLastKnown ?? 0) > 0) return 'lastKnown'
  if (cell.possibly > 0) return 'possibly'
  if (cell.searchedNoneFoundOn != null) return 'searched'
  return cell.undatedCount > 0 ? 'undated' : 'announced'
}

/**
 * The shading of cells. `shadeOf` returns the step of a cell, from 1 to 5, or its hatch. `meanings` has the label of
 * each step. Pairs without a cell are not shaded, because nothing is recorded for them.
 */
export interface Shades {
  readonly shadeOf: (cell: Counts) => number | Hatch
  readonly meanings: readonly string[]
}

/** The number of shades. */
export const shadeSteps = 5

/** Shades cells by the number of entries (1, 2, 3, 4–6, 7 or more) or by the year of the newest entry. */
export function shadesOf(cells: readonly Counts[], by: 'number' | 'newest'): Shades {
  const { meanings, stepOf } = by === 'number' ? byNumber : byNewest(cells)
  const isUndated = ({ lastOn }: Counts) => by === 'newest' && (lastOn === null || lastOn === undefined)
  return { meanings, shadeOf: (cell) => hatchOf(cell) ?? (isUndated(cell) ? 'undated' : stepOf(cell)) }
}

interface Steps {
  readonly stepOf: (cell: Counts) => number
  readonly meanings: readonly string[]
}

const byNumber: Steps = {
  stepOf: (cell) => {
    const count = certainOf(cell)
    return count >= 7 ? 5 : count >= 4 ? 4 : count
  },
  meanings: ['1', '2', '3', '4–6', '7 or more'],
}

function byNewest(cells: readonly Counts[]): Steps {
  const newest = Math.max(...cells.map((cell) => Number(cell.lastOn?.slice(0, 4) ?? 0)))
  const starts = [newest - 1, newest - 3, newest - 6, newest - 10]
  return {
    stepOf: ({ lastOn }) => {
      const place = starts.findIndex((start) => Number(lastOn?.slice(0, 4)) >= start)
      return place === -1 ? 1 : shadeSteps - place
    },
    meanings: [
      `before ${newest - 10}`,
      `${newest - 10}–${newest - 7}`,
      `${newest - 6}–${newest - 4}`,
      `${newest - 3}–${newest - 2}`,
      `${newest - 1}–${newest}`,
    ],
  }
}
