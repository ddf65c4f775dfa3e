import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { errorOf, QueryRefusedError, ServerUnreachableError } from './errors'

/** A GraphQL query with the types of its result and its variables. `toString` returns its text. */
export interface TypedQuery<Answer, Variables> {
  toString(): string
  /** Never set, because this property only carries the types. */
  __apiType?: (variables: Variables) => Answer
}

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

interface Reply {
  data?: unknown
  /** The number of seconds after which the server will respond, if the response gives one. */
  retryAfter?: number
  errors?: { message: string; extensions?: { code?: string } }[]
}

/**
 * Sends one query to /graphql.
 * @throws ServerUnreachableError, DatabaseUnreachableError, BudgetSpentError or QueryRefusedError, or the AbortError of
 * a cancelled request.
 */
export async function requestGraphQL<Answer, Variables>(
  query: TypedQuery<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const reply = await send(query.toString(), variables, signal)
  const problem = reply.errors?.[0]
  if (problem !== undefined) throw errorOf(problem.message, problem.extensions?.code ?? 'UNKNOWN', reply.retryAfter)
  return reply.data as Answer
}

async function send(query: string, variables: unknown, signal?: AbortSignal): Promise<Reply> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query, variables }),
      signal,
    })
    return await readReply(response)
  } catch (error) {
    // fetch throws a TypeError only if the connection was refused or dropped.
    if (error instanceof TypeError) throw new ServerUnreachableError()
    throw error
  }
}

async function readReply(response: Response): Promise<Reply> {
  const text = await response.text()
  try {
    const reply = JSON.parse(text) as Reply
    const retryAfter = Number(response.headers.get('retry-after') ?? 1)
    if (reply.data !== undefined || reply.errors !== undefined) return { ...reply, retryAfter }
  } catch {
    // If the response is not JSON, it came from a proxy between the page and the server.
  }
  throw response.status >= 500 ? new ServerUnreachableError() : new QueryRefusedError(text.slice(0, 300), 'UNKNOWN')
}
