import { z } from 'zod'
import type { Question } from './question'
import { inOrder } from './rules'

/** Agreements whose term ends in a span of time. */
export const expiring: Question = {
  rules: z.looseObject({}).refine(...inOrder('from', 'to')),
  ids: { country: ['Country'], after: ['Agreement'] },
}
