/** A GraphQL query with the types of its result and its variables. `toString` returns its text. */
export interface TypedQuery<Answer, Variables> {
  toString(): string
  /** Never set, because this property only carries the types. */
  __apiType?: (variables: Variables) => Answer
}

interface Reply {
  data?: unknown
  errors?: { message: string; extensions?: { code?: string } }[]
}

/** The server sends this code while the database does not answer (src/graphql/format-error.ts). */
const DATABASE_CODE = 'DATABASE_UNAVAILABLE'
/** The server sends this code while it is too busy (src/server/under-pressure.ts). */
const BUSY_CODE = 'SERVER_BUSY'

/**
 * Sends one query to /graphql.
 * @throws ServerUnreachableError, DatabaseUnreachableError or QueryRefusedError, or the AbortError of a cancelled
 * request.
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
    // fetch throws a TypeError only if the connection was refused or dropped.
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
    // If the response is not JSON, it came from a proxy between the page and the server.
  }
  throw response.status >= 500 ? new ServerUnreachableError() : new QueryRefusedError(text.slice(0, 300), 'UNKNOWN')
}

function refusal(message: string, code: string): Error {
  if (code === BUSY_CODE) return new ServerUnreachableError()
  return code === DATABASE_CODE ? new DatabaseUnreachableError() : new QueryRefusedError(message, code)
}

/** The server did not answer because it has stopped, it is restarting, or the network is down. */
export class ServerUnreachableError extends Error {
  constructor() {
    super('The server does not answer.')
  }
}

/** The server answers, but its database does not. */
export class DatabaseUnreachableError extends Error {
  constructor() {
    super('The database does not answer.')
  }
}

/** The server refused the query. The message gives the reason, and `code` gives the kind of refusal. */
export class QueryRefusedError extends Error {
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message)
  }
}

/** Returns true if the query may succeed later. The page then retries automatically. */
export function isUnreachable(error: unknown): error is ServerUnreachableError | DatabaseUnreachableError {
  return error instanceof ServerUnreachableError || error instanceof DatabaseUnreachableError
}
