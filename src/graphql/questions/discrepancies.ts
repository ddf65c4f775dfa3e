import { queryText } from '../cypher'
import { BadCursorError } from '../errors'
import type { Database } from '../../database/connect'
import { plainRows } from './plain-answer'
import type { Question } from './question'

/** Properties on which sources disagree. */
export const discrepancies: Question = {
  ids: { country: ['Country'] },
  answer: async (asked, context) => {
    const { after } = asked as { after?: string | null }
    if (after != null) await checkCursor(after, context.database)
    return plainRows('Query.discrepancies', asked, context)
  },
}

/** The id of a discrepancy is that of its node and the property or aspect, joined by a colon. */
async function checkCursor(cursor: string, database: Database): Promise<void> {
  const colon = cursor.indexOf(':')
  const [about, property] = [cursor.slice(0, colon), cursor.slice(colon + 1)]
  const known = colon > 0 && (await database.read(queryText('is-discrepancy'), { about, property })).length > 0
  if (!known) throw new BadCursorError('discrepancies', cursor)
}
