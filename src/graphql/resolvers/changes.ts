import { z } from 'zod'
import { BadArgumentError, BadCursorError, UnknownIdError } from '../errors'
import type { Arguments, RequestContext } from '../request-context'
import { pair } from './argument-rules'
import { queryText, runQueryFile } from './query-files'
import type { RootFieldRules } from './root-resolver'

/** Lists the changes since a revision or a day. */
export const changes: RootFieldRules = {
  rules: z.looseObject({ between: pair.nullish() }),
  ids: { between: ['Country'], country: ['Country'], topic: ['Topic'] },
  resolve: async (args, context) => {
    if (args['since'] == null && args['sinceDay'] == null) {
      throw new BadArgumentError('changes', 'since', 'name a revision, or a day with `sinceDay`')
    }
    if (args['between'] != null && args['country'] != null) {
      throw new BadArgumentError('changes', 'country', 'cannot be combined with `between`. Leave out one of them')
    }
    await checkBookkeeping(args, context)
    return runQueryFile('Query.changes', { ...args, ...(await aboutOf(args, context)) }, context)
  },
}

/** The nodes about which changes are listed. */
interface About {
  /** The ids, or null for all nodes. */
  things: string[] | null
  /** The ids of nodes for which only the links to the nodes in `things` are listed. */
  linked: string[]
}

/**
 * Returns the nodes about which changes are listed. Each filter runs as a separate statement, because the database
 * takes seconds to plan a statement with all filters.
 */
async function aboutOf(args: Arguments, context: RequestContext): Promise<About> {
  const { between, country, topic } = args as { between?: string[] | null; country?: string; topic?: string }
  const pair = [...(between ?? [])].sort()
  const lists: string[][] = []
  const read = async (name: string, given: Arguments) => {
    lists.push((await runQueryFile(name, given, context)) as string[])
  }
  if (pair.length > 0) await read('ids-of-pair', { pair })
  if (country != null) await read('ids-of-country', { country })
  if (topic != null) await read('ids-on-topic', { topic })
  // If a topic is given, the only changes listed for a country and its agencies are their links to entries on the
  // topic.
  const linked = country != null && topic != null ? (lists[0] ?? []) : pair
  return { things: inAll(lists), linked }
}

/** Returns the ids that are in every list, sorted, or null if there is no list. */
function inAll([first, ...others]: readonly string[][]): string[] | null {
  if (first === undefined) return null
  const sets = others.map((ids) => new Set(ids))
  return first.filter((id) => sets.every((ids) => ids.has(id))).sort()
}

/**
 * Checks the ids of revisions and changes. The check needs a separate query, because revisions and changes are not
 * entities.
 */
async function checkBookkeeping(args: Arguments, { database }: RequestContext): Promise<void> {
  const { since, after } = args as { since?: string | null; after?: string | null }
  if (since == null && after == null) return
  const [found] = await database.read(queryText('are-revision-and-change'), {
    since: since ?? null,
    after: after ?? null,
  })
  if (since != null && !found?.['since']) throw new UnknownIdError(since, ['Revision'])
  if (after != null && !found?.['after']) throw new BadCursorError('changes', after)
}
