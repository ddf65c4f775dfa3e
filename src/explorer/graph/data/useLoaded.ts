import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { requestGraphQL, type TypedQuery } from '../../fetch/request'
import { client } from '../../fetch/client'
import { DatedDetailsDocument, NeighbourhoodDocument } from '../../generated/graphql'
import type { GraphQueries } from './details'
import { load, type Loaded, type LoadRequest } from './load'

const CACHE_MS = 10 * 60_000

// Caches each answer under its own query: one more expansion sends one more query, and undo sends none. It does not use
// the cache's sharing of equal queries, because cancelling a query of an outdated view must not cancel this one.
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
 * Loads everything that a view needs. The previous picture remains until the next one is complete. Cancels a load that
 * has been superseded.
 */
export function useLoaded(request: LoadRequest): UseQueryResult<Loaded> {
  return useQuery({
    queryKey: ['graph', request],
    queryFn: ({ signal }) => load(request, queries(signal)),
    enabled: request.start.length > 0,
    staleTime: CACHE_MS,
    placeholderData: keepPreviousData,
    // Structural sharing is off, because comparing two graphs takes longer than drawing one.
    structuralSharing: false,
  })
}
