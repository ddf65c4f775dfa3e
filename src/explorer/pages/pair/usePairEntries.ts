import type { UseQueryResult } from '@tanstack/react-query'
import { useGraphQL } from '../../fetch/useGraphQL'
import {
  AgreementPeopleDocument,
  type AgreementPeopleQuery,
  PairEntriesDocument,
  type PairEntriesQuery,
  PairEntrySourcesDocument,
  type PairEntrySourcesQuery,
} from '../../generated/graphql'
import type { Entries } from './tie'

/** How many of each kind a page asks for. */
export const MAX_ENTRIES = 100

/** What lies under a tie, and its contacts. Every part of the page that asks gets the same answer. */
export function usePairEntries(id: string): UseQueryResult<PairEntriesQuery> {
  return useGraphQL(PairEntriesDocument, { id, first: MAX_ENTRIES })
}

/** Who signed, represented and witnessed agreements, and their agencies. Of no agreements nothing is asked. */
export function useAgreementPeople({ agreements }: Entries): UseQueryResult<AgreementPeopleQuery> {
  return useGraphQL(AgreementPeopleDocument, { ids: idsOf(agreements) }, { enabled: agreements.length > 0 })
}

/** The sources of every entry. */
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

/** The sources of an entry in an answer, by its id. */
export function sourcesById({ agreements = [], initiatives = [], contacts = [] }: PairEntrySourcesQuery) {
  return new Map([...agreements, ...initiatives, ...contacts].map(({ id, sources }) => [id, sources]))
}

const idsOf = (nodes: readonly { id: string }[]): string[] => nodes.map(({ id }) => id)
