import { z } from 'zod'
import type { Question } from './question'

/** More countries than there are would only repeat some. */
const MOST_COUNTRIES = 300

/** Every pair at once. */
export const tieMatrix: Question = {
  rules: z.looseObject({
    countries: z.array(z.string()).max(MOST_COUNTRIES, `name at most ${MOST_COUNTRIES} countries`).nullish(),
    // null is the default, not "nothing counts".
    basis: z
      .array(z.string())
      .nullish()
      .transform((basis) => basis ?? ['BILATERAL']),
    measure: z
      .string()
      .nullish()
      .transform((measure) => measure ?? 'SIGNED_BY'),
  }),
  ids: { countries: ['Country'], topics: ['Topic'] },
}
