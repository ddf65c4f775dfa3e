import type { Database } from '../../database/connect'
import { CLAIMED_PROPERTIES } from '../../model/record-kinds'
import { DEFINITIONS } from '../../records/definition/record'
import { BadCursorError } from '../errors'
import { checkName, namesInGraph } from './known-names'
import { queryText, runQueryFile } from './query-files'
import type { RootFieldRules } from './root-resolver'

/**
 * The fields of records, and the properties about which records can make claims. The names of aspects are read from the
 * graph.
 */
const FIELDS: readonly string[] = [
  ...Object.values(DEFINITIONS).flatMap(({ shape }) => Object.keys(shape)),
  ...Object.values(CLAIMED_PROPERTIES).flatMap((properties) => Object.keys(properties)),
]

/** Lists the properties about which sources disagree. */
export const discrepancies: RootFieldRules = {
  ids: { country: ['Country'] },
  resolve: async (args, context) => {
    const { after, property } = args as { after?: string | null; property?: string | null }
    if (property != null && !FIELDS.includes(property)) {
      checkName(['discrepancies', 'property'], property, await namesInGraph('disputed-names', context), FIELDS)
    }
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
