/** One shade of the scale, which represents the counts from `from` to `to`. */
export interface Step {
  readonly from: number
  readonly to: number
}

/**
 * Returns at most five steps for the counts from 1 to `most`. Each step is about twice as wide as the one before it,
 * because few pairs have high counts.
 */
export function stepsFor(most: number): Step[] {
  const bounds = [1, 2, 4, 8, 16, Infinity]
  return bounds.slice(0, -1).flatMap((from, at) => {
    const to = Math.min((bounds[at + 1] ?? Infinity) - 1, most)
    return from > most ? [] : [{ from, to: at === bounds.length - 2 ? most : to }]
  })
}

/** Returns the number of the step that contains a count. The first step is 1. Returns 0 if nothing is recorded. */
export function stepOf(count: number, steps: readonly Step[]): number {
  return steps.findIndex(({ from, to }) => count >= from && count <= to) + 1
}

/** Formats a step, such as “3” or “4–7”. */
export function formatStep({ from, to }: Step): string {
  return from === to ? String(from) : `${from}–${to}`
}

/** The number for each country, and the steps by which the numbers are shaded. */
export interface Shaded<Counted> {
  readonly by: ReadonlyMap<string, Counted>
  readonly steps: readonly Step[]
}

/** Returns the given numbers and the steps by which they are shaded. */
export function shade<Counted extends { readonly count: number }>(by: ReadonlyMap<string, Counted>): Shaded<Counted> {
  return { by, steps: stepsFor(Math.max(0, ...[...by.values()].map(({ count }) => count))) }
}
