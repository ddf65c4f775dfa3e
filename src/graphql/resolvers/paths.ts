import { z } from 'zod'
import { BadArgumentError } from '../errors'
import { upTo } from './argument-rules'
import { runQueryFile } from './query-files'
import type { RootFieldRules } from './root-resolver'

/** The length of the longest path that the Cypher of this field finds. */
const MAX_HOPS = 6
/**
 * The maximum number of paths. The Cypher finds up to 50 paths of each class, because some of these paths differ only
 * in parallel facts.
 */
const MAX_PATHS = 25

/** Finds paths between two entities. */
export const paths: RootFieldRules = {
  rules: z.looseObject({
    maxHops: upTo(MAX_HOPS)
      .nullish()
      .transform((hops) => hops ?? MAX_HOPS),
    first: upTo(MAX_PATHS),
  }),
  ids: { from: [], to: [] },
  resolve: async (args, context) => {
    // The two ids are compared after former ids have been replaced, because one entity may have two ids.
    if (args['from'] === args['to']) throw new BadArgumentError('paths', 'to', 'must differ from `from`')
    const best = (await runQueryFile('nearest-paths', args, context)) as WeightedPath[]
    const first = Number(args['first'])
    if (isEnough(best, first)) return best
    return lightest([...best, ...((await runQueryFile('Query.paths', args, context)) as WeightedPath[])], first)
  },
}

interface WeightedPath {
  length: number
  weight: number
  /**
   * The least weight among the paths that were found, not counting the weight of agreements, initiatives and events
   * that involve many countries.
   */
  least: number
  /** The length of the shortest path that was found. */
  shortest: number
  hops: { from: { id: string }; to: { id: string } }[]
}

/**
 * Returns the paths with the least weight from both searches. Many of the 50 shortest paths may differ only in parallel
 * facts, so paths through the same nodes are returned only once.
 */
function lightest(found: WeightedPath[], first: number): WeightedPath[] {
  const different = new Map(found.map((path) => [JSON.stringify(through(path)), path]))
  const order = (one: WeightedPath, other: WeightedPath) => one.weight - other.weight || one.length - other.length
  const sorted = [...different].sort(([ids, one], [others, other]) => order(one, other) || (ids < others ? -1 : 1))
  return sorted.slice(0, first).map(([, path]) => path)
}

/** Returns the ids of all nodes on a path, including both ends. */
const through = ({ hops }: WeightedPath): string[] => [
  ...hops.slice(0, 1).map(({ from }) => from.id),
  ...hops.map(({ to }) => to.id),
]

/**
 * If the weight of a path exceeds its number of hops by this much or more, the path is in the last class. In that
 * class, a longer path may have less weight.
 */
const LAST_CLASS_WEIGHT = 8

/**
 * Checks whether the shortest paths of each class are sufficient. They are sufficient if no other path could precede
 * one of them in a full list, or if there is no path. Finding only these paths takes a fraction of the time needed for
 * 50 paths. A path that was not found has at least one hop more than a path found in its class. The weight of the
 * longer path is therefore greater than `least`.
 */
function isEnough(found: WeightedPath[], first: number): boolean {
  if (found.length === 0) return true
  return found.length >= first && found.every(isBeforeOthers)
}

const isBeforeOthers = ({ length, weight, least, shortest }: WeightedPath): boolean =>
  weight - length < LAST_CLASS_WEIGHT && (weight === least || (weight === least + 1 && length === shortest))
