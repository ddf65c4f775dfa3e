import { z } from 'zod'
import { date, text } from '../definition/values'

const about = {
  by: text.describe('Who decided.'),
  on: date.describe('The day of the decision.'),
  why: text.optional().describe('What it rests on.'),
}

/** A person's decision on whether several ids are one thing. */
export const decision = z.union([
  z.strictObject({
    same: z.array(text).min(2).describe('Ids of one thing; the first is the id that stays.'),
    ...about,
  }),
  z.strictObject({ different: z.array(text).min(2).describe('Ids of things that only look the same.'), ...about }),
])
/** A decision as it stands in a decisions file. */
export type Decision = z.infer<typeof decision>

/** The ids that a decision is about, in its order. */
export const idsOf = (given: Decision): string[] => ('same' in given ? given.same : given.different)
