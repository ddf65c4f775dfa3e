import { tryEdtf } from '../../model/edtf'
import { BadCursorError } from '../errors'

/** What `Entity.dayCursor.cypher` gives: a day, none for what is undated, and an id. */
const CURSOR = /^(?:(\d{4}-\d\d-\d\d))?\/[\w-]+$/

/**
 * The `after` of a list by day, if a list can go on from it. What had it may be gone: its day and id still say where.
 * @param field the list, as the client knows it.
 * @throws BadCursorError
 */
export function checkDayCursor(field: string, after: string): string {
  const [isCursor, day] = CURSOR.exec(after) ?? []
  if (isCursor !== undefined && (day === undefined || tryEdtf(day))) return after
  throw new BadCursorError(field, after, 'Give the `dayCursor` of the last entry of the page before.')
}
