import type { Database } from '../../database/connect'
import { BadCursorError } from '../errors'
import { queryText, runQueryFile } from './query-files'
import type { RootFieldRules } from './root-resolver'

/** Lists the properties about which sources disagree. */
export const discrepancies: RootFieldRules = {
  ids: { country: ['Country'] },
  resolve: async (args, context) => {
    const { after } = args as { after?: string | null }
    if (after != null) await checkCursor(after, context.database)
    return runQueryFile('Query.discrepancies', args, context)
  },
}

/** Checks a cursor, which consists of a node id, a colon, and a property or aspect. Ids never contain a colon. */
async function checkCursor(cursor: string, database: Database): Promise<void> {
  const colon = cursor.indexOf(':')
  const [about, property] = [cursor.slice(0, colon), cursor.slice(colon + 1)]
  const known = colon > 0 && (await database.read(queryText('is-discrepancy'), { about, property })).length > 0
  if (!known) throw new BadCursorError('discrepancies', cursor)
}
