import { tryEdtf } from '../../model/edtf'
import { BadCursorError } from '../errors'

/**
 * The format of the cursors from `Entity.dayCursor.cypher`: a date (missing for an undated entry), a slash and an id.
 */
const CURSOR = /^(?:(\d{4}-\d\d-\d\d))?\/[\w-]+$/

/**
 * Checks the `after` argument of a list sorted by day. The entry with this cursor may no longer exist. The list can
 * still continue from there, because the cursor contains the date and the id.
 * @param field the name of the list.
 * @throws BadCursorError
 */
export function checkDayCursor(field: string, after: string): string {
  const [isCursor, day] = CURSOR.exec(after) ?? []
  if (isCursor !== undefined && (day === undefined || tryEdtf(day))) return after
  throw new BadCursorError(field, after, 'Use the `dayCursor` of the last entry on the previous page.')
}
