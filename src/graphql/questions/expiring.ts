import type { Question } from './question'
import { spanOfDays } from './rules'

/** Agreements whose term ends in a span of time. */
export const expiring: Question = {
  rules: spanOfDays,
  ids: { country: ['Country'], after: ['Agreement'] },
}
