import { z } from 'zod'

/** A span of days whose first day is not after its last. Days compare as text, `2019-06-13`. */
export function inOrder(first: string, last: string) {
  return [
    (asked: Record<string, unknown>) => asked[first] == null || asked[last] == null || String(asked[first]) <= String(asked[last]),
    { path: [first], message: `must not be after \`${last}\`` },
  ] as const
}

/** Exactly two different countries, in any order. */
export const pair = z
  .array(z.string())
  .length(2, 'name exactly two countries')
  .refine(([a, b]) => a !== b, 'name two different countries')

/** A whole number from 1 to `largest`. */
export const upTo = (largest: number) => z.int().min(1, `must be from 1 to ${largest}`).max(largest, `must be from 1 to ${largest}`)
