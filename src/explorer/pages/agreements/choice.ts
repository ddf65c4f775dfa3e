import type { AgreementKind, AgreementListQueryVariables, AgreementStatus, Bindingness } from '../../generated/graphql'
import { chosenIn } from '../../listing/in-address'

/** The maximum number of agreements that the API returns at once. */
export const MAX_LISTED = 500

/**
 * The filters in the address that the page applies to the loaded agreements. All other filters are variables of the
 * query.
 */
export interface Chosen {
  readonly variables: AgreementListQueryVariables
  /** The smallest number of sources. */
  readonly sources: number
  /** Whether to list only agreements on which sources disagree. */
  readonly disputed: boolean
  /** The end, as `hasEnd` reads it. Empty if none is chosen. */
  readonly end: string
}

/** Reads the filters from an address. A value that is not a year, or not a number, is ignored. */
export function chosenFrom(search: URLSearchParams): Chosen {
  const one = (name: string) => search.get(name) ?? ''
  const countries = [one('country'), one('partner')].filter(Boolean)
  const { span, sources, disputed, after } = chosenIn(search)
  return {
    variables: {
      first: MAX_LISTED,
      ...(countries.length > 0 && { countries: [...new Set(countries)] }),
      ...(one('topic') !== '' && { topics: [one('topic')] }),
      ...(one('kind') !== '' && { kinds: [search.get('kind') as AgreementKind] }),
      ...(one('status') !== '' && { status: [search.get('status') as AgreementStatus] }),
      ...(one('bindingness') !== '' && { bindingness: [search.get('bindingness') as Bindingness] }),
      ...span,
      ...after,
    },
    sources,
    disputed,
    end: one('end'),
  }
}
