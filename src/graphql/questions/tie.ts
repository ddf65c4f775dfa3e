import { z } from 'zod'
import type { Question } from './question'
import { pair } from './rules'

/** The pair of two countries. */
export const tie: Question = {
  rules: z.looseObject({ between: pair }),
  ids: { between: ['Country'] },
}
