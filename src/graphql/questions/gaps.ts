import type { Question } from './question'

/** Where a tie could be and is not on record, or hangs by a thread. */
export const gaps: Question = { ids: { country: ['Country'], topic: ['Topic'] } }
