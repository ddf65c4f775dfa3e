import type { Database } from '../../database/connect'
import { BadCursorError } from '../errors'
import { queryText, runQueryFile } from './query-files'
import type { RootFieldRules } from './root-resolver'

/** Lists the values that rest on only one independent origin, and the values about which sources disagree. */
export const weakValues: RootFieldRules = {
  ids: { country: ['Country'] },
  resolve: async (args, context) => {
    const { after } = args as { after?: string | null }
    if (after != null) await checkCursor(after, context.database)
    return runQueryFile('Query.weakValues', args, context)
  },
}

/** Checks a cursor: a node id, a colon, and a property, an aspect, or a fact's type and other end. */
async function checkCursor(cursor: string, database: Database): Promise<void> {
  const colon = cursor.indexOf(':')
  const [about, key] = [cursor.slice(0, colon), cursor.slice(colon + 1)]
  const known = colon > 0 && (await database.read(queryText('is-weak-value'), { about, key })).length > 0
  if (!known) throw new BadCursorError('weakValues', cursor)
}
