import { type NodeKind, SearchDocument, type SearchQuery } from '../generated/graphql'
import { useGraphQL } from '../fetch/useGraphQL'
import { formatDate } from '../format/dates'
import { groupHits, hitOf, type Hit, type HitGroup } from './hit'
import { useDebounced } from './useDebounced'

const MAX_HITS = 20
const DEBOUNCE_MS = 120

/** The hits of a search, both in groups and in the order in which the arrow keys reach them. */
export interface Hits {
  readonly groups: readonly HitGroup[]
  readonly hits: readonly Hit[]
  readonly state: 'idle' | 'loading' | 'loaded'
  readonly error: unknown
}

/**
 * Searches for the text once the reader stops typing. If the text changes again, the query is cancelled. If `kinds` is
 * given, only nodes of these kinds are found.
 */
export function useHits(text: string, kinds?: readonly NodeKind[]): Hits {
  const wanted = text.trim()
  const settled = useDebounced(wanted, DEBOUNCE_MS)
  const searchable = /[\p{L}\p{N}]/u.test(settled)
  const answer = useGraphQL(
    SearchDocument,
    { text: settled.slice(0, 200), first: MAX_HITS, ...(kinds && { kinds: [...kinds] }) },
    { keep: true, enabled: searchable },
  )
  const groups = wanted === '' || !searchable ? [] : groupHits((answer.data?.search ?? []).flatMap(hitFrom))
  const isLoading = wanted !== settled || answer.isFetching
  return {
    groups,
    hits: groups.flatMap((group) => group.hits),
    state: wanted === '' ? 'idle' : isLoading ? 'loading' : 'loaded',
    error: answer.error ?? answer.failureReason,
  }
}

type Found = SearchQuery['search'][number]

/** Returns a search result as a hit with its name and address. */
export function hitFrom(found: Found): Hit[] {
  return hitOf(found.__typename, found.id, nameOf(found), detailOf(found))
}

function nameOf(found: Found): string {
  if (found.__typename === 'Agreement') return found.title
  if (found.__typename === 'Tie') return found.countries.map(({ name }) => name).join(' – ')
  if (found.__typename === 'Source') return found.documentTitle ?? found.url
  return found.name
}

function detailOf(found: Found): string {
  switch (found.__typename) {
    case 'Agency':
      return [found.acronym, found.country[0]?.name].filter(Boolean).join(', ')
    case 'Person':
      return found.country[0]?.name ?? ''
    case 'Event':
      return formatDate(found.startsOn)
    case 'Agreement':
    case 'Initiative':
      return found.happenedOn?.slice(0, 4) ?? 'undated'
    case 'Source':
      return found.publisher ?? ''
    case 'Country':
      return found.region ?? ''
    case 'Topic':
    case 'Tie':
      return ''
  }
}
