import { z } from 'zod'
import type { Question } from './question'
import { inOrder } from './rules'

/** The latest agreements. */
export const latestAgreements: Question = {
  rules: z.looseObject({}).refine(...inOrder('from', 'to')),
  ids: { countries: ['Country'], topics: ['Topic'], after: ['Agreement'] },
}
