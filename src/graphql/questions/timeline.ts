import type { Question } from './question'
import { spanOfDays } from './rules'

/** What happened, newest first. */
export const timeline: Question = {
  rules: spanOfDays,
  ids: {
    between: ['Country'],
    countries: ['Country'],
    agencies: ['Agency'],
    topics: ['Topic'],
    after: ['Agreement', 'Event', 'Initiative'],
  },
}
