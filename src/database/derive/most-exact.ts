import { tryEdtf } from '../../model/edtf'
import type { Day } from './tie-facts'

/**
 * Returns the most exact of several EDTF dates with the same first possible day: the one whose last possible day is the
 * earliest. Returns the day itself if there is no date.
 */
export function mostExactEdtf(day: Day, dates: readonly (string | null | undefined)[]): string | null {
  const latestOf = (date: string): string => tryEdtf(date)?.latest ?? '9999-12-31'
  const known = dates.filter((date) => date != null)
  return known.sort((one, other) => (latestOf(one) < latestOf(other) ? -1 : 1))[0] ?? day
}
