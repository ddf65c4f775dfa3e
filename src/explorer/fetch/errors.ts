/** The server sends this code while the database does not respond (src/graphql/format-error.ts). */
const DATABASE_CODE = 'DATABASE_UNAVAILABLE'
/**
 * The server sends these codes while it is too busy (src/server/under-pressure.ts), and while it loads its graph
 * (src/server/while-loading.ts).
 */
const NOT_YET_CODES: readonly (string | undefined)[] = ['SERVER_BUSY', 'GRAPH_LOADING']
/** The server sends these codes, with Retry-After, if this address has used up its budget (src/server/budget.ts). */
const BUDGET_CODES: readonly (string | undefined)[] = ['TOO_MANY_REQUESTS', 'COST_BUDGET_SPENT']

/** The server did not respond, because it has stopped, it is restarting, or the network is down. */
export class ServerUnreachableError extends Error {
  constructor() {
    super('The server does not respond.')
  }
}

/** The server responds, but its database does not. */
export class DatabaseUnreachableError extends Error {
  constructor() {
    super('The database does not respond.')
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

/** This address has used up its budget. The server will accept the query after `retryAfter` seconds. */
export class BudgetSpentError extends QueryRefusedError {
  constructor(
    message: string,
    code: string,
    readonly retryAfter: number,
  ) {
    super(message, code)
  }
}

/** Returns the error for a refusal by the server: its message, its code, and the seconds after which to try again. */
export function errorOf(message: string, code: string, retryAfter = 1): Error {
  if (BUDGET_CODES.includes(code)) return new BudgetSpentError(message, code, retryAfter)
  if (NOT_YET_CODES.includes(code)) return new ServerUnreachableError()
  return code === DATABASE_CODE ? new DatabaseUnreachableError() : new QueryRefusedError(message, code)
}

/**
 * The codes of refusals that may be temporary: the query took too long, the server had an internal error, or the
 * response came from a proxy between the page and the server.
 */
const PASSING_CODES: readonly string[] = ['QUERY_TIMEOUT', 'INTERNAL', 'UNKNOWN']

/** Returns true if the same query may succeed if a reader tries again. Other refusals are about the query itself. */
export function mayPass(error: unknown): boolean {
  if (!(error instanceof QueryRefusedError) || error instanceof BudgetSpentError) return true
  return PASSING_CODES.includes(error.code)
}

/** Returns true if the query may succeed later. The page then retries automatically. */
export function isUnreachable(error: unknown): error is ServerUnreachableError | DatabaseUnreachableError {
  return error instanceof ServerUnreachableError || error instanceof DatabaseUnreachableError
}
