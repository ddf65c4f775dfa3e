import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { requestGraphQL, type TypedQuery } from '../../fetch/useGraphQL'
import { client } from '../../fetch/client'
import { DatedDetailsDocument, NeighbourhoodDocument } from '../../generated/graphql'
import type { GraphQueries } from './details'
import { load, type Loaded, type LoadRequest } from './load'

const CACHE_MS = 10 * 60_000

// Caches each result separately, so that one more expansion sends only one more query, and undo sends none. Does not
// share running queries through the cache, because cancelling a query for an outdated view must not cancel the same
// query for the current view.
async function kept<Answer, Variables>(
  query: TypedQuery<Answer, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Answer> {
  const queryKey = ['graph part', query.toString(), variables]
  const before = client.getQueryState<Answer>(queryKey)
  if (before?.data !== undefined && Date.now() - before.dataUpdatedAt < CACHE_MS) return before.data
  const answer = await requestGraphQL(query, variables, signal)
  client.setQueryData(queryKey, answer)
  return answer
}

function queries(signal: AbortSignal): GraphQueries {
  return {
    neighbourhood: async (variables) => (await kept(NeighbourhoodDocument, variables, signal)).neighbourhood,
    details: (ids) => kept(DatedDetailsDocument, { ids, limit: ids.length }, signal),
  }
}

/**
 * Loads everything that a view needs. The previous picture remains until the new one is complete. If the view changes
 * during loading, that loading is cancelled.
 */
export function useLoaded(request: LoadRequest): UseQueryResult<Loaded> {
  return useQuery({
    queryKey: ['graph', request],
    queryFn: ({ signal }) => load(request, queries(signal)),
    enabled: request.start.length > 0,
    staleTime: CACHE_MS,
    placeholderData: keepPreviousData,
    // Structural sharing is off, because comparing two graphs takes longer than drawing a graph.
    structuralSharing: false,
  })
}
