import { z } from 'zod'
import type { Question } from './question'

/** The pair of two countries. */
export const tie: Question = {
  rules: z.looseObject({
    between: z
      .array(z.string())
      .length(2, 'name exactly two countries')
      .refine(([a, b]) => a !== b, 'name two different countries'),
  }),
  ids: { between: ['Country'] },
}
