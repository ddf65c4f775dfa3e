import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { requestGraphQL, type TypedQuery } from './request'

/** Options that control whether a query is sent, and whether its previous result is kept. */
export interface QueryOptions {
  /** If true, the previous result is kept until the new one arrives. Sliders and filters use this. */
  keep?: boolean
  /** If false, the query is not sent. */
  enabled?: boolean
}

/** Sends a query and returns its result. Cancels the query as soon as no component needs the result. */
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
