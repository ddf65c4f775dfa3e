import { toIsoDate, utc } from '../../format/dates'
import type { ChangesQueryVariables } from '../../generated/graphql'
import { chosenIn } from '../../listing/in-address'

/** The maximum number of changes that the API returns at once. */
export const MAX_LISTED = 500

/** The number of days before today from which changes are listed if neither a day nor a revision is chosen. */
const STANDARD_DAYS = 30

/** Returns the day since which changes are listed if no other day is chosen. */
export function standardDay(today: string): string {
  const day = utc(today)
  day.setUTCDate(day.getUTCDate() - STANDARD_DAYS)
  return toIsoDate(day)
}

/**
 * Reads the variables of the query from an address. A revision takes precedence over a day. If two countries are
 * chosen, they are treated as a pair. A partner without a country is treated as the country.
 */
export function variablesFrom(search: URLSearchParams, today: string): ChangesQueryVariables {
  const one = (name: string) => search.get(name) ?? ''
  const countries = [...new Set([one('country'), one('partner')].filter(Boolean))]
  const since = one('since')
  return {
    first: MAX_LISTED,
    ...(since === '' ? { sinceDay: one('day') || standardDay(today) } : { since }),
    ...(countries.length === 2 && { between: countries }),
    ...(countries.length === 1 && { country: countries[0] }),
    ...(one('topic') !== '' && { topic: one('topic') }),
    ...chosenIn(search).after,
  }
}
