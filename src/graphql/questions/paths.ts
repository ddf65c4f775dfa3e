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
    const best = (await plainRows('nearest-paths', asked, context)) as Weighed[]
    const first = Number(asked['first'])
    if (isEnough(best, first)) return best
    return lightest([...best, ...((await plainRows('Query.paths', asked, context)) as Weighed[])], first)
  },
}

interface Weighed {
  length: number
  weight: number
  hops: { from: { id: string }; to: { id: string } }[]
}

/** The best of both searches: fifty shortest paths may be few, the rest of them the same by parallel facts. */
function lightest(found: Weighed[], first: number): Weighed[] {
  const different = new Map(found.map((path) => [JSON.stringify(through(path)), path]))
  const order = (one: Weighed, other: Weighed) => one.weight - other.weight || one.length - other.length
  const sorted = [...different].sort(([ids, one], [others, other]) => order(one, other) || (ids < others ? -1 : 1))
  return sorted.slice(0, first).map(([, path]) => path)
}

/** The ids of what a path goes through, its ends too. */
const through = ({ hops }: Weighed): string[] => [
  ...hops.slice(0, 1).map(({ from }) => from.id),
  ...hops.map(({ to }) => to.id),
]

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
