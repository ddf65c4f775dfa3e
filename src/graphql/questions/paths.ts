import { z } from 'zod'
import { BadArgumentError } from '../errors'
import { plainRows } from './plain-answer'
import type { Question } from './question'
import { upTo } from './rules'

/** The longest path that the Cypher of this question looks for. */
const MOST_HOPS = 6
/** It looks for 50 paths of each class, some of which differ only in parallel facts. */
const MOST_PATHS = 25

/** How two things are linked. */
export const paths: Question = {
  rules: z.looseObject({
    maxHops: upTo(MOST_HOPS)
      .nullish()
      .transform((hops) => hops ?? MOST_HOPS),
    first: upTo(MOST_PATHS),
  }),
  ids: { from: [], to: [] },
  answer: async (asked, context) => {
    // Looked at after former ids were followed: two ids may be of one thing.
    if (asked['from'] === asked['to']) throw new BadArgumentError('paths', 'to', 'name another thing than `from`')
    return plainRows('Query.paths', asked, context)
  },
}
