import { neo4jDate } from '../../database/properties'
import { today } from '../../model/days'
import type { Arguments, RequestContext } from '../request-context'
import { runQueryFile } from './query-files'
import type { RootFieldRules } from './root-resolver'

/** The kinds of gaps. The result takes one gap of each kind in turn, in this order. Each kind has a Cypher file. */
const KINDS = [
  'NONE_RECORDED_BUT_SHARED_PARTNERS',
  'TOPIC_WITH_OTHERS_ONLY',
  'EXPIRED',
  'TERM_UNKNOWN',
  'SINGLE_ORIGIN',
  'NO_RECENT_EVIDENCE',
  'ANNOUNCED_ONLY',
]

/**
 * Lists the gaps of a country. Each kind is found by a separate statement, because the database takes seconds to plan a
 * statement that finds all kinds.
 */
export const gaps: RootFieldRules = {
  ids: { country: ['Country'], topic: ['Topic'] },
  resolve: async (args, context) => inTurn(await gapsByKind(args, context)).slice(0, Number(args['first'])),
}

/**
 * Runs the statements one after another, so that a request uses only one connection at a time. Passes no null values,
 * because the database would plan a statement again for each combination of nulls.
 */
async function gapsByKind(args: Arguments, context: RequestContext): Promise<unknown[][]> {
  const given = { ...args, topic: args['topic'] ?? '', day: args['asOf'] ?? neo4jDate(today()) }
  const lists: unknown[][] = []
  for (const kind of KINDS) lists.push(await runQueryFile(`Query.gaps.${kind}`, given, context))
  return lists
}

/** Takes one entry from each list in turn: the first entries, then the second entries, and so on. */
export function inTurn<Entry>(lists: readonly (readonly Entry[])[]): Entry[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, place) => lists.flatMap((list) => list.slice(place, place + 1))).flat()
}
