import type { Question } from './question'
import { spanOfDays } from './rules'

/** The latest agreements. */
export const latestAgreements: Question = {
  rules: spanOfDays,
  ids: { countries: ['Country'], topics: ['Topic'], after: ['Agreement'] },
}
