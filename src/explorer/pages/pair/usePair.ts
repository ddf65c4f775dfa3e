import type { UseQueryResult } from '@tanstack/react-query'
import { useAddress } from '../../address/useAddress'
import { useGraphQL } from '../../fetch/useGraphQL'
import {
  AgreementPeopleDocument,
  type AgreementPeopleQuery,
  type Measure,
  PairAsOfDocument,
  type PairAsOfQuery,
  type PairAsOfQueryVariables,
  PairEntriesDocument,
  type PairEntriesQuery,
  PairEntrySourcesDocument,
  type PairEntrySourcesQuery,
  type PairQuery,
} from '../../generated/graphql'
import { agreementKinds } from '../../ties/agreement-kinds'
import type { Lane } from '../../timeline/timeline-item'

/** A tie, in the form in which the pair page's first query returns it. */
export type PairTie = PairQuery['ties'][number]

/** The two countries of a tie, sorted by id. */
export interface TwoCountries {
  readonly one: { id: string; name: string }
  readonly other: { id: string; name: string }
}

/** Returns the two countries of a tie, sorted by id. */
export function countriesOf({ id, countries }: PairTie): TwoCountries {
  const [one, other] = [...countries].sort((one, other) => (one.id < other.id ? -1 : 1))
  if (one === undefined || other === undefined) throw new Error(`The tie ${id} does not have two countries.`)
  return { one, other }
}

type Agreement = PairEntriesQuery['agreements'][number]['latest'][number]
type Initiative = PairEntriesQuery['initiatives'][number]['latest'][number]
type Contact = PairEntriesQuery['contacts'][number]['latest'][number]

/** The agreements, initiatives and contacts of a tie. The newest come first in each list. */
export interface Entries {
  readonly agreements: readonly Agreement[]
  readonly initiatives: readonly Initiative[]
  readonly contacts: readonly Contact[]
  /** The number of further entries, of all kinds, that were not requested. */
  readonly left: number
}

/** The maximum number of entries of each kind that a page requests. */
export const MAX_ENTRIES = 100

/** Requests the entries of a tie. All parts of the page share one result. */
export function usePairEntries(id: string): UseQueryResult<PairEntriesQuery> {
  return useGraphQL(PairEntriesDocument, { id, first: MAX_ENTRIES })
}

/** Returns the lists in a result, and the number of entries that were not requested. */
export function entriesIn({ agreements, initiatives, contacts }: PairEntriesQuery): Entries {
  const lists = [agreements[0], initiatives[0], contacts[0]]
  return {
    agreements: agreements[0]?.latest ?? [],
    initiatives: initiatives[0]?.latest ?? [],
    contacts: contacts[0]?.latest ?? [],
    left: lists.reduce((sum, list) => sum + (list === undefined ? 0 : list.total - list.latest.length), 0),
  }
}

/** Returns the basis on which an agreement or initiative ties the two countries. */
export function basisOf(entry: Agreement | Initiative): Exclude<Lane, 'CONTACT'> {
  return entry.tiesConnection.edges[0]?.properties.basis ?? 'BILATERAL'
}

/**
 * Requests the signatories, representatives and witnesses of the agreements, and their agencies. Sends no query if
 * there are no agreements.
 */
export function useAgreementPeople({ agreements }: Entries): UseQueryResult<AgreementPeopleQuery> {
  return useGraphQL(AgreementPeopleDocument, { ids: idsOf(agreements) }, { enabled: agreements.length > 0 })
}

/** Requests the sources of every entry. */
export function useEntrySources({ agreements, initiatives, contacts }: Entries): UseQueryResult<PairEntrySourcesQuery> {
  return useGraphQL(PairEntrySourcesDocument, {
    agreements: idsOf(agreements),
    initiatives: idsOf(initiatives),
    contacts: idsOf(contacts),
    someAgreements: agreements.length > 0,
    someInitiatives: initiatives.length > 0,
    someContacts: contacts.length > 0,
  })
}

/** Maps the id of each entry in a result to its sources. */
export function sourcesById({ agreements = [], initiatives = [], contacts = [] }: PairEntrySourcesQuery) {
  return new Map([...agreements, ...initiatives, ...contacts].map(({ id, sources }) => [id, sources]))
}

const idsOf = (nodes: readonly { id: string }[]): string[] => nodes.map(({ id }) => id)

/** The chosen as-of date and measure, with the figures for them. */
export interface AsOf {
  /** `YYYY-MM-DD`, or undefined for everything on record. */
  readonly day: string | undefined
  readonly measure: Measure
  /** Undefined until the figures for this date and measure have arrived. Earlier figures are never kept. */
  readonly answer: PairAsOfQuery | undefined
  readonly result: UseQueryResult<PairAsOfQuery>
  /** True if a date is chosen, and the figures for it have not arrived. */
  readonly isLoading: boolean
  /** The ids of the entries that hold on that date. Undefined if no date is chosen, or while `isLoading`. */
  readonly holding: ReadonlySet<string> | undefined
  readonly variables: PairAsOfQueryVariables
  readonly choose: (day: string | null, how?: { replace?: boolean }) => void
  readonly chooseMeasure: (measure: Measure) => void
}

/** Reads the as-of date from the address, and requests the pair as of that date. */
export function useAsOf(id: string, { one, other }: TwoCountries): AsOf {
  const address = useAddress()
  const wanted = address.get('asOf')
  const day = /^\d{4}-\d\d-\d\d$/.test(wanted) ? wanted : undefined
  const measure: Measure = address.get('measure') === 'IN_EFFECT_ON' ? 'IN_EFFECT_ON' : 'SIGNED_BY'
  const variables = { id, between: [one.id, other.id], kinds: [...agreementKinds], asOf: day ?? '', measure }
  const result = useGraphQL(PairAsOfDocument, variables, { enabled: day !== undefined })
  const answer = day === undefined ? undefined : result.data
  return {
    day,
    measure,
    answer,
    result,
    isLoading: day !== undefined && answer === undefined,
    holding: answer && new Set(answer.ties[0]?.timeline.map((entry) => entry.id)),
    variables,
    choose: (next, how) => address.set({ asOf: next }, how),
    chooseMeasure: (next) => address.set({ measure: next === 'SIGNED_BY' ? null : next }),
  }
}
