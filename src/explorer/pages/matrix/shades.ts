interface Cell {
  readonly count: number
  readonly possibly: number
  readonly undatedCount: number
  readonly lastOn?: string | null
}

/** What a cell without a certain count stands for. Such cells are hatched, so that they do not look like a count. */
export const hatches = ['possibly', 'undated'] as const

/** A hatched shade. */
export type Hatch = (typeof hatches)[number]

/**
 * The shading of cells. `shadeOf` returns the step of a cell, from 1 to 5, or its hatch. `meanings` has the label of
 * each step. Pairs without a cell are not shaded: none is recorded.
 */
export interface Shades {
  readonly shadeOf: (cell: Cell) => number | Hatch
  readonly meanings: readonly string[]
}

/** The number of shades. */
export const shadeSteps = 5

/** Shades cells by the number of entries (1, 2, 3, 4–6, 7 or more) or by the year of the newest entry. */
export function shadesOf(cells: readonly Cell[], by: 'number' | 'newest'): Shades {
  const { meanings, stepOf } = by === 'number' ? byNumber : byNewest(cells)
  return { meanings, shadeOf: (cell) => hatchOf(cell, by) ?? stepOf(cell) }
}

// Without a date, a cell counts its undated entries. With one, it counts only entries that certainly hold.
function hatchOf({ count, possibly, lastOn }: Cell, by: 'number' | 'newest'): Hatch | undefined {
  if (count === 0) return possibly > 0 ? 'possibly' : 'undated'
  return by === 'newest' && (lastOn === null || lastOn === undefined) ? 'undated' : undefined
}

interface Steps {
  readonly stepOf: (cell: Cell) => number
  readonly meanings: readonly string[]
}

const byNumber: Steps = {
  stepOf: ({ count }) => (count >= 7 ? 5 : count >= 4 ? 4 : count),
  meanings: ['1', '2', '3', '4–6', '7 or more'],
}

function byNewest(cells: readonly Cell[]): Steps {
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
