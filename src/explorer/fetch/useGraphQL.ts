import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { requestGraphQL, type TypedQuery } from './request'

/** How an answer is kept while the next is on its way, and whether it is asked at all. */
export interface QueryOptions {
  /** Shows the former answer until the new one is here: for sliders and filters. */
  keep?: boolean
  /** False holds the question back. */
  enabled?: boolean
}

/** The answer to a question. A question no page waits for any more is cancelled. */
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
