import type { ListingQueryVariables } from '../generated/graphql'
import { chosenIn } from './in-address'

/** The maximum number of nodes that the API returns at once. */
export const MAX_LISTED = 500

/** The kinds that have a page made by `ListingPage`. */
export type ListedKind = 'PERSON' | 'AGENCY' | 'INITIATIVE' | 'SOURCE'

/** Reads the variables of the query for a list from an address. */
export function variablesFrom(kind: ListedKind, search: URLSearchParams): ListingQueryVariables {
  const one = (name: string) => {
    const value = search.get(name) ?? ''
    return value === '' ? {} : { [name]: value }
  }
  const { span, sources, disputed, after } = chosenIn(search)
  const type = search.get('type') ?? ''
  return {
    kind,
    first: MAX_LISTED,
    ...one('country'),
    ...one('partner'),
    ...one('topic'),
    ...(type !== '' && { types: [type] }),
    ...span,
    ...(sources > 0 && kind !== 'SOURCE' && { sources }),
    ...(disputed && { disputed }),
    ...after,
  }
}
