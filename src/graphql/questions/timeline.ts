import { z } from 'zod'
import type { Question } from './question'
import { inOrder } from './rules'

/** What happened, newest first. */
export const timeline: Question = {
  rules: z.looseObject({}).refine(...inOrder('from', 'to')),
  ids: {
    between: ['Country'],
    countries: ['Country'],
    agencies: ['Agency'],
    topics: ['Topic'],
    after: ['Agreement', 'Event', 'Initiative'],
  },
}
