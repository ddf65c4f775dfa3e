interface Cell {
  readonly count: number
  readonly possibly: number
  readonly lastOn?: string | null
}

/**
 * The shading of cells. `stepOf` returns the step of a cell, from 0 (none recorded) to 5. `meanings` has the label of
 * each step.
 */
export interface Shades {
  readonly stepOf: (cell: Cell) => number
  readonly meanings: readonly string[]
}

/** The number of shades. */
export const shadeSteps = 5

/** Shades cells by the number of entries (1, 2, 3, 4–6, 7 or more) or by the year of the newest entry. */
export function shadesOf(cells: readonly Cell[], by: 'number' | 'newest'): Shades {
  return by === 'number' ? byNumber : byNewest(cells)
}

const byNumber: Shades = {
  stepOf: ({ count, possibly }) => {
    if (count === 0) return possibly > 0 ? 1 : 0
    return count >= 7 ? 5 : count >= 4 ? 4 : Math.min(count, 3)
  },
  meanings: ['1', '2', '3', '4–6', '7 or more'],
}

function byNewest(cells: readonly Cell[]): Shades {
  const newest = Math.max(...cells.map((cell) => Number(cell.lastOn?.slice(0, 4) ?? 0)))
  const starts = [newest - 1, newest - 3, newest - 6, newest - 10]
  return {
    stepOf: ({ lastOn }) => {
      if (lastOn === null || lastOn === undefined) return 1
      const place = starts.findIndex((start) => Number(lastOn.slice(0, 4)) >= start)
      return place === -1 ? 1 : shadeSteps - place
    },
    meanings: [
      `before ${newest - 10}, or undated`,
      `${newest - 10}–${newest - 7}`,
      `${newest - 6}–${newest - 4}`,
      `${newest - 3}–${newest - 2}`,
      `${newest - 1}–${newest}`,
    ],
  }
}
