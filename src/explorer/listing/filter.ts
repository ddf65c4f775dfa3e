import { formatLabel } from '../format/labels'

/** An option of a filter: its value in the address, and its words. */
export type Option = readonly [value: string, words: string]

/**
 * A filter of a table. The address stores its value under `name`. Filters by topic, year, number of sources and
 * disagreement have the same name and words on every page.
 */
export type Filter =
  | { readonly by: 'country'; readonly name: string; readonly label: string; readonly none: string }
  | { readonly by: 'choice'; readonly name: string; readonly label: string; readonly options: readonly Option[] }
  | { readonly by: 'topic' }
  | { readonly by: 'disputed' }
  | { readonly by: 'year'; readonly label: string; readonly none: string }
  | { readonly by: 'sources'; readonly label: string; readonly none: string }

/** The filters by country and by partner, which most tables have. */
export const countryFilters: readonly Filter[] = [
  { by: 'country', name: 'country', label: 'Country or bloc', none: 'any country' },
  { by: 'country', name: 'partner', label: 'Partner', none: 'any partner' },
]

const FIRST_YEAR = 1990

/** Returns the years up to the given year, latest first. */
export const yearsUntil = (last: number): string[] =>
  Array.from({ length: last - FIRST_YEAR + 1 }, (_, place) => String(last - place))

/** Returns one option for each stored value, after the option that selects all of them. */
export const labelled = (any: string, values: readonly string[]): Option[] => [
  ['', any],
  ...values.map((value): Option => [value, formatLabel(value)]),
]
