import type { UseQueryResult } from '@tanstack/react-query'
import { useGraphQL } from '../fetch/useGraphQL'
import { EntriesByIdDocument, type EntriesByIdQuery } from '../generated/graphql'
import { newestFirst } from '../timeline/newest-first'
import type { Listed } from './EntityTimeline'

/** The kind and id of an agreement, initiative or event that a page has not loaded yet. */
export interface EntryId {
  readonly kind: string
  readonly id: string
}

/** Requests agreements, initiatives and events by their ids. Sends no query if there are no ids. */
export function useEntries(entries: readonly EntryId[]): UseQueryResult<EntriesByIdQuery> {
  const idsOf = (kind: string) => [...new Set(entries.flatMap((entry) => (entry.kind === kind ? [entry.id] : [])))]
  const [agreements, initiatives, events] = [idsOf('Agreement'), idsOf('Initiative'), idsOf('Event')]
  const variables = {
    agreements,
    initiatives,
    events,
    someAgreements: agreements.length > 0,
    someInitiatives: initiatives.length > 0,
    someEvents: events.length > 0,
  }
  return useGraphQL(EntriesByIdDocument, variables, { enabled: entries.length > 0 })
}

/** Returns the entries of all kinds, newest first. */
export function entriesIn({ agreements = [], initiatives = [], events = [] }: EntriesByIdQuery): Listed[] {
  return newestFirst<Listed>([...agreements, ...initiatives, ...events])
}
