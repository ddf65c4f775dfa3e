import { z } from 'zod'
import { BadArgumentError, BadCursorError, UnknownIdError } from '../errors'
import type { Arguments, RequestContext } from '../request-context'
import { pair } from './argument-rules'
import { queryText, runQueryFile } from './query-files'
import type { RootField } from './root-resolver'

/** Lists the changes since a revision or a day. */
export const changes: RootField = {
  rules: z.looseObject({ between: pair.nullish() }),
  ids: { between: ['Country'] },
  resolve: async (args, context) => {
    if (args['since'] == null && args['sinceDay'] == null) {
      throw new BadArgumentError('changes', 'since', 'name a revision, or a day with `sinceDay`')
    }
    await checkBookkeeping(args, context)
    return runQueryFile('Query.changes', args, context)
  },
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
