/** One shade of the scale, for counts between `from` and `to`. */
export interface Step {
  readonly from: number
  readonly to: number
}

/**
 * Returns up to five steps for counts from 1. Each is about twice as wide as the one before, because few pairs have
 * high counts.
 */
export function stepsFor(most: number): Step[] {
  const bounds = [1, 2, 4, 8, 16, Infinity]
  return bounds.slice(0, -1).flatMap((from, at) => {
    const to = Math.min((bounds[at + 1] ?? Infinity) - 1, most)
    return from > most ? [] : [{ from, to: at === bounds.length - 2 ? most : to }]
  })
}

/** Returns the step of a count, from 1. It is 0 if none is recorded. */
export function stepOf(count: number, steps: readonly Step[]): number {
  return steps.findIndex(({ from, to }) => count >= from && count <= to) + 1
}

/** Formats a step: “3” or “4–7”. */
export function formatStep({ from, to }: Step): string {
  return from === to ? String(from) : `${from}–${to}`
}

/** Numbers by country, with the steps that shade them. */
export interface Shaded<Counted> {
  readonly by: ReadonlyMap<string, Counted>
  readonly steps: readonly Step[]
}

/** Finds the steps for a set of numbers. */
export function shade<Counted extends { readonly count: number }>(by: ReadonlyMap<string, Counted>): Shaded<Counted> {
  return { by, steps: stepsFor(Math.max(0, ...[...by.values()].map(({ count }) => count))) }
}
