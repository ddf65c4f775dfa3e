import { boundsOf, hasPassed } from '../../format/dates'
import type { Option } from '../../listing/filter'
import { expectedEndOf } from '../../timeline/expected-end'

/** The choices of an end that name no year. */
export const endsWithoutYear: readonly Option[] = [
  ['passed', 'has passed'],
  ['ahead', 'still to come'],
  ['none', 'no day recorded'],
]

interface Ending {
  readonly endedOn?: string | null
  readonly renewedUntil?: string | null
  readonly expectedEndOn?: string | null
}

/** Returns the day on which an agreement ended, or otherwise its expected end, in EDTF. */
export const endOf = (agreement: Ending): string | null => agreement.endedOn ?? expectedEndOf(agreement)

/**
 * Checks whether an agreement has the chosen end: `passed`, `ahead`, `none` or a year. An end that may be in the chosen
 * year matches. Any other choice matches every agreement.
 */
export function hasEnd(agreement: Ending, chosen: string, today: string): boolean {
  const end = endOf(agreement)
  const bounds = boundsOf(end)
  if (chosen === 'none') return bounds === undefined
  if (chosen === 'passed') return hasPassed(end, today)
  if (chosen === 'ahead') return bounds !== undefined && !hasPassed(end, today)
  if (!/^\d{4}$/.test(chosen)) return true
  if (bounds === undefined) return false
  const { earliest = '', latest = '9999' } = bounds
  return earliest <= `${chosen}-12-31` && latest >= `${chosen}-01-01`
}
