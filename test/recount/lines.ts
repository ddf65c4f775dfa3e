import { BASES, type Degree, type Figures, type Recounted, type RecountedPair } from './recount'

/** The figures of a pair in one cell of the matrix. */
export interface Cell {
  count: number
  possibly: number
  undatedCount: number
  inEffect: number | null
  whenLastKnown: number | null
}

/** Writes a cell as a line that a person can compare: `GB-SG BILATERAL 2019-06-13 SIGNED_BY 2 possibly 0 undated 0`. */
export const lineOfCell = (of: string, cell: Cell): string =>
  cell.inEffect === null
    ? `${of} SIGNED_BY ${cell.count} possibly ${cell.possibly} undated ${cell.undatedCount}`
    : `${of} IN_EFFECT_ON ${cell.inEffect} when last known ${cell.whenLastKnown} possibly ${cell.possibly} undated ${cell.undatedCount}`

/**
 * Returns the lines of all cells in the recount. If a pair has no entry on a day, the matrix contains no cell for that
 * pair.
 */
export function linesOfCells({ pairs }: Recounted): string[] {
  const lines = Object.entries(pairs).flatMap(([id, { on }]) =>
    Object.entries(on).flatMap(([day, figures]) => linesOfDay(id, day, figures)),
  )
  return lines.sort()
}

function linesOfDay(id: string, day: string, figures: RecountedPair['on'][string]): string[] {
  return BASES.flatMap((basis) => {
    const found = figures[basis]
    if (!found) return []
    const { count, possibly, undated } = found.SIGNED_BY
    const now = found.IN_EFFECT_ON
    const cells: Cell[] = [
      { count, possibly, undatedCount: undated, inEffect: null, whenLastKnown: null },
      { ...now, count: 0, undatedCount: now.undated },
    ]
    return cells.filter((cell) => !isEmpty(cell)).map((cell) => lineOfCell(`${id} ${basis} ${day}`, cell))
  })
}

const isEmpty = (cell: Cell): boolean =>
  [cell.count, cell.possibly, cell.undatedCount, cell.inEffect, cell.whenLastKnown].every((figure) => !figure)

/** Writes a degree as a line: `gb-sg-mou-digital-government-2019 2019-06-13 WHEN_LAST_KNOWN`. */
export const lineOfDegree = (of: string, effect: Degree | null): string =>
  `${of} ${effect ? [effect.degree, effect.reason].filter(Boolean).join(' ') : 'not concluded'}`

/** Writes the day on which an entry was last known to be in effect, if the degree is WHEN_LAST_KNOWN. */
export const lineOfKnownDay = (of: string, effect: Degree | null): string[] =>
  effect?.degree === 'WHEN_LAST_KNOWN' ? [`${of} ${effect.knownOn}`] : []

/** Returns one or more lines for the degree of every entry on every day of the recount. */
export function linesOfDegrees(
  { things }: Recounted,
  write: (of: string, effect: Degree | null) => string | string[],
): string[] {
  const lines = Object.entries(things).flatMap(([id, { concluded, on }]) =>
    Object.entries(on).flatMap(([day, degree]) => write(`${id} ${day}`, concluded ? degree : null)),
  )
  return lines.sort()
}

/** Returns one line for each pair, with those figures that do not depend on a day. */
export function linesOfTies({ pairs }: Recounted): string[] {
  return Object.entries(pairs)
    .map(([id, pair]) => lineOfTie(id, pair))
    .sort()
}

/** Writes those figures of a pair that do not depend on a day. */
export const lineOfTie = (id: string, pair: Omit<RecountedPair, 'on' | 'under' | 'between'>): string =>
  `${id} ${BASES.map((basis) => pair[basis]).join(' ')} undated ${pair.undated} from ${pair.firstOn} to ${pair.lastOn}` +
  ` recorded ${pair.recorded.join(' ')}`

/** The figures of a pair and a basis on a day, as in `Tie.effects`. */
export type Effects = Figures['IN_EFFECT_ON']

/** Writes these figures as a line. */
export const lineOfEffects = (of: string, effects: Effects): string =>
  `${of} ${effects.inEffect} when last known ${effects.whenLastKnown} on ${effects.latestKnownOn}` +
  ` possibly ${effects.possibly} undated ${effects.undated}`

/** Returns a line for every pair and basis of the recount that has an entry on the day. */
export function linesOfEffects({ pairs }: Recounted, day: string): string[] {
  const lines = Object.entries(pairs).flatMap(([id, { on }]) =>
    BASES.map((basis) => lineOfEffects(`${id} ${basis}`, on[day]?.[basis]?.IN_EFFECT_ON ?? NOTHING)),
  )
  return lines.sort()
}

const NOTHING: Effects = { inEffect: 0, whenLastKnown: 0, latestKnownOn: null, possibly: 0, undated: 0 }

/** A pair, and the agreements with more than two parties that tie the pair. */
export interface PairWithAgreements {
  pair: string
  between: string[]
  ids: string[]
}

/**
 * Returns the pairs that are tied by agreements with several parties. Such an agreement may take effect on a different
 * day for each party.
 */
export const pairsOfSeveral = ({ pairs }: Recounted): PairWithAgreements[] =>
  Object.entries(pairs)
    .map(([pair, { between, under }]) => ({
      pair,
      between,
      ids: Object.keys(under).filter((id) => isOfSeveral(under, id)),
    }))
    .filter(({ ids }) => ids.length > 0)

const isOfSeveral = (under: RecountedPair['under'], id: string): boolean => under[id]?.basis === 'PLURILATERAL'

/**
 * Returns one line for each pair and each of its agreements, with the degree of the agreement between the two
 * countries.
 */
export const linesOfPairDegrees = (recounted: Recounted, day: string): string[] =>
  pairsOfSeveral(recounted)
    .flatMap(({ pair, ids }) =>
      ids.map((id) => lineOfDegree(`${id} ${pair}`, recounted.pairs[pair]?.under[id]?.on[day] ?? null)),
    )
    .sort()
