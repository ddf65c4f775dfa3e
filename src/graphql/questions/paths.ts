import { z } from 'zod'
import { queryText } from '../cypher'
import { BadArgumentError } from '../errors'
import { rowsOf } from './plain-answer'
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
    const cypher = queryText('Query.paths')
    // SHORTEST takes its number from no parameter.
    const best = (await rowsOf(cypher.replaceAll('SHORTEST 50', 'SHORTEST 1 GROUPS'), asked, context)) as Weighed[]
    return isEnough(best, Number(asked['first'])) ? best : rowsOf(cypher, asked, context)
  },
}

interface Weighed {
  length: number
  weight: number
}

/** With so much weight beyond its hops a path is of the last class, where a longer one may weigh less. */
const LAST_CLASS = 8

/**
 * The shortest paths of each class alone are found many times faster than fifty, and hold every path of the least weight.
 * They do if there are as many of these as were asked for, or if there is no path at all.
 */
function isEnough(found: Weighed[], first: number): boolean {
  const [best] = found
  if (!best) return true
  return best.weight - best.length < LAST_CLASS && found.filter(({ weight }) => weight === best.weight).length >= first
}
