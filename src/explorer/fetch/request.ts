import { DatabaseUnreachableError, QueryRefusedError, ServerUnreachableError } from './errors'

/** A GraphQL document that knows the types of its answer and variables; `toString` gives its text. */
export interface TypedQuery<Answer, Variables> {
  toString(): string
  /** Never set: it carries the types. */
  __apiType?: (variables: Variables) => Answer
}

interface Reply {
  data?: unknown
  errors?: { message: string; extensions?: { code?: string } }[]
}

const RETRY_CODES = new Set(['DATABASE_AWAY', 'DATABASE_UNAVAILABLE', 'SERVICE_UNAVAILABLE'])

/**
 * Asks /graphql one question.
 * Throws ServerAwayError, DatabaseAwayError or QuestionRefusedError, or the AbortError of a cancelled request.
 */
export async function requestGraphQL<Answer, Variables>(
  query: TypedQuery<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const reply = await send(query.toString(), variables, signal)
  const problem = reply.errors?.[0]
  if (problem !== undefined) throw refusal(problem.message, problem.extensions?.code ?? 'UNKNOWN')
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
    // fetch reports a refused or dropped connection as a TypeError, and nothing else as one.
    if (error instanceof TypeError) throw new ServerUnreachableError()
    throw error
  }
}

async function readReply(response: Response): Promise<Reply> {
  const text = await response.text()
  try {
    const reply = JSON.parse(text) as Reply
    if (reply.data !== undefined || reply.errors !== undefined) return reply
  } catch {
    // Not JSON: what stands between the page and the server answered in its place.
  }
  throw response.status >= 500 ? new ServerUnreachableError() : new QueryRefusedError(text.slice(0, 300), 'UNKNOWN')
}

function refusal(message: string, code: string): Error {
  return RETRY_CODES.has(code) ? new DatabaseUnreachableError() : new QueryRefusedError(message, code)
}
