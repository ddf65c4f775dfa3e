import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { requestGraphQL, type TypedQuery } from './request'

/** Options for when a query is sent and for its previous result. */
export interface QueryOptions {
  /** Keeps the previous result until the new one arrives, for sliders and filters. */
  keep?: boolean
  /** If false, the query is not sent. */
  enabled?: boolean
}

/** Sends a query and returns its result. Cancels the query when no component waits for it any more. */
export function useGraphQL<Answer, Variables>(
  query: TypedQuery<Answer, Variables>,
  variables: Variables,
  options: QueryOptions = {},
): UseQueryResult<Answer> {
  return useQuery({
    queryKey: [query.toString(), variables],
    queryFn: ({ signal }) => requestGraphQL(query, variables, signal),
    enabled: options.enabled ?? true,
    placeholderData: options.keep === true ? keepPreviousData : undefined,
  })
}
