import { z } from 'zod'
import type { Question } from './question'

/** Longer texts are no names; the index would match them word by word. */
const LONGEST_TEXT = 200

/** Things by name. */
export const search: Question = {
  rules: z.looseObject({
    text: z
      .string()
      .max(LONGEST_TEXT, `write at most ${LONGEST_TEXT} characters`)
      .regex(/[\p{L}\p{N}]/u, 'write at least one letter or digit'),
  }),
}
