import { boundsOf } from '../../format/dates'

/** Returns the last day of the day, month or year that an address names. Returns undefined for any other text. */
export function lastDayOf(text: string): string | undefined {
  return /^\d{4}(-\d\d){0,2}$/.test(text) ? boundsOf(text)?.latest : undefined
}
