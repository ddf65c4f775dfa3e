import type { UseQueryResult } from '@tanstack/react-query'
import { useGraphQL } from '../../fetch/useGraphQL'
import {
  AgreementPeopleDocument,
  type AgreementPeopleQuery,
  PairEntriesDocument,
  type PairEntriesQuery,
  PairEntrySourcesDocument,
  type PairEntrySourcesQuery,
  type PairEntrySourcesQueryVariables,
  type PairQuery,
  type TieBasis,
} from '../../generated/graphql'
import type { ShownQuery } from '../../layout/ShownQueries'
import { newestFirst } from '../../timeline/newest-first'

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

type Agreement = PairEntriesQuery['agreements'][number]['latest'][number] & OnBasis
type Initiative = PairEntriesQuery['initiatives'][number]['latest'][number] & OnBasis
type Recorded = PairEntriesQuery['recorded'][number]['latest'][number]
type Contact = PairEntriesQuery['contacts'][number]['latest'][number]

/** The basis on which an entry ties the two countries. The same entry can tie other countries on another basis. */
interface OnBasis {
  readonly basis: TieBasis
}

/** The agreements, initiatives and contacts of a tie. The newest come first in each list. */
export interface Entries {
  readonly agreements: readonly Agreement[]
  readonly initiatives: readonly Initiative[]
  /** Agreements that are recorded but not counted, because they are not known to be concluded. */
  readonly recorded: readonly Recorded[]
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
export function entriesIn({ agreements, initiatives, recorded, contacts, bases: [bases] }: PairEntriesQuery): Entries {
  const lists = [agreements[0], initiatives[0], contacts[0]]
  const edges = [...(bases?.agreementsConnection.edges ?? []), ...(bases?.initiativesConnection.edges ?? [])]
  const basisById = new Map(edges.map(({ node, properties }) => [node.id, properties.basis]))
  const onBasis = <Entry extends { id: string }>(entry: Entry): Entry & OnBasis => ({
    ...entry,
    basis: basisById.get(entry.id) ?? 'BILATERAL',
  })
  return {
    agreements: (agreements[0]?.latest ?? []).map(onBasis),
    initiatives: (initiatives[0]?.latest ?? []).map(onBasis),
    recorded: newestFirst(recorded[0]?.latest ?? []),
    contacts: contacts[0]?.latest ?? [],
    left: lists.reduce((sum, list) => sum + (list === undefined ? 0 : list.total - list.latest.length), 0),
  }
}

/**
 * Requests the signatories, representatives and witnesses of the agreements, and their agencies. Sends no query if
 * there are no agreements.
 */
export function useAgreementPeople(entries: Entries): UseQueryResult<AgreementPeopleQuery> {
  const variables = peopleVariables(entries)
  return useGraphQL(AgreementPeopleDocument, variables, { enabled: variables.ids.length > 0 })
}

/**
 * Requests the sources of every entry, and the claims that determine which values of an agreement need checking.
 */
export function useEntrySources(entries: Entries): UseQueryResult<PairEntrySourcesQuery> {
  return useGraphQL(PairEntrySourcesDocument, sourcesVariables(entries))
}

/** An agreement's sources, and the claims that determine which of its values need checking. */
export type AgreementClaims = NonNullable<PairEntrySourcesQuery['agreements']>[number]

/** Returns the queries that the page sends once it has the entries of the pair. */
export function queriesOfEntries(entries: Entries): ShownQuery[] {
  const people = { query: AgreementPeopleDocument, variables: peopleVariables(entries) }
  const sources = { query: PairEntrySourcesDocument, variables: sourcesVariables(entries) }
  return [
    ...(people.variables.ids.length > 0 ? [{ name: 'its signatories', ...people }] : []),
    { name: 'the sources of its entries', ...sources },
  ]
}

const peopleVariables = (entries: Entries) => ({ ids: idsOf(agreementsIn(entries)) })

function sourcesVariables(entries: Entries): PairEntrySourcesQueryVariables {
  const { initiatives, contacts } = entries
  const agreements = agreementsIn(entries)
  return {
    agreements: idsOf(agreements),
    initiatives: idsOf(initiatives),
    contacts: idsOf(contacts),
    someAgreements: agreements.length > 0,
    someInitiatives: initiatives.length > 0,
    someContacts: contacts.length > 0,
  }
}

// The API returns at most this number of nodes by their ids.
const agreementsIn = ({ agreements, recorded }: Entries) => [...agreements, ...recorded].slice(0, MAX_ENTRIES)

/** An entry's sources, and the claims that determine whether its date needs checking. */
export type EntryEvidence = NonNullable<PairEntrySourcesQuery['agreements' | 'initiatives' | 'contacts']>[number]

/** Maps the id of each entry in a result to its evidence. */
export function evidenceById(found: PairEntrySourcesQuery): Map<string, EntryEvidence> {
  const { agreements = [], initiatives = [], contacts = [] } = found
  return new Map([...agreements, ...initiatives, ...contacts].map((one) => [one.id, one]))
}

/** Maps the id of each entry in a result to its sources. */
export const sourcesById = (found: PairEntrySourcesQuery): Map<string, EntryEvidence['sources']> =>
  new Map([...evidenceById(found)].map(([id, { sources }]) => [id, sources]))

const idsOf = (nodes: readonly { id: string }[]): string[] => nodes.map(({ id }) => id)

/**
 * Returns true if an entry is dated after the chosen day. Returns false if no day is chosen or the entry is undated.
 */
export function isAfter({ happenedOn }: { happenedOn?: string | null }, day: string | undefined): boolean {
  return day !== undefined && happenedOn != null && happenedOn > day
}
