import { boundsOf } from '../../format/dates'

/**
 * Returns the day that an address names, or the last day of the month or year that it names. Returns undefined for any
 * other text.
 */
export function lastDayOf(text: string): string | undefined {
  return /^\d{4}(-\d\d){0,2}$/.test(text) ? boundsOf(text)?.latest : undefined
}
