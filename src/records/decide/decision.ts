import { z } from 'zod'
import { date } from '../definition/dates'
import { text } from '../definition/values'

const about = {
  by: text.describe('The name of the person who decided.'),
  on: date.describe('The date of the decision.'),
  why: text.optional().describe('The reason for the decision.'),
}

/** A person's decision on whether several ids belong to the same node. */
export const decision = z.union([
  z.strictObject({
    same: z.array(text).min(2).describe('Ids of the same node. The first id is kept.'),
    ...about,
  }),
  z.strictObject({ different: z.array(text).min(2).describe('Ids of nodes that only look the same.'), ...about }),
])
/** A decision in a decisions file. */
export type Decision = z.infer<typeof decision>

/** Returns the ids that a decision is about, in the order in which the decision lists them. */
export const idsOf = (given: Decision): string[] => ('same' in given ? given.same : given.different)
