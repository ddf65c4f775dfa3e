import { z } from 'zod'
import { plainRows } from './plain-answer'
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
  answer: async (asked, context) => {
    const isCounted = [asked.asOf, asked.kinds, asked.topics].some((given) => given != null)
    const file = isCounted ? 'Query.tieMatrix.asOf' : 'Query.tieMatrix'
    const rows = (await plainRows(file, asked, context)) as Row[]
    return rows.sort(byId)
  },
}

interface Row {
  id: string
}

/** The statement gives the pairs in no order: they are sorted here in less time. */
const byId = (one: Row, other: Row): number => (one.id < other.id ? -1 : 1)
