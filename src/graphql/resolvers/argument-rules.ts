import { z } from 'zod'

/**
 * Requires that `from` is not after `to`. Dates such as `2019-06-13` are compared as strings. The result is the same
 * object as the input.
 */
export const spanOfDays = z.custom<Record<string, unknown>>(isForward, {
  path: ['from'],
  message: 'must not be after `to`',
})

function isForward(span: unknown): boolean {
  const { from, to } = span as Record<string, { toString(): string } | null | undefined>
  return from == null || to == null || from.toString() <= to.toString()
}

/** Requires exactly two different countries, in any order. */
export const pair = z
  .array(z.string())
  .length(2, 'name exactly two countries')
  .refine(([a, b]) => a !== b, 'name two different countries')

/** Requires an integer from 1 to `max`. */
export const upTo = (max: number) => z.int().min(1, `must be from 1 to ${max}`).max(max, `must be from 1 to ${max}`)

/** The rules for the arguments that select the entries to count. Null means the default, not "count no entries". */
export const countedArguments = {
  basis: z
    .array(z.string())
    .nullish()
    .transform((basis) => basis ?? ['BILATERAL']),
  measure: z
    .string()
    .nullish()
    .transform((measure) => measure ?? 'SIGNED_BY'),
}
