/** The server did not answer at all: stopped, restarting, or the network is down. */
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

/** The server refused the question; its words say why, and `code` which kind of refusal it is. */
export class QueryRefusedError extends Error {
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message)
  }
}

/** Whether waiting may help: the page then tries again by itself. */
export function isUnreachable(error: unknown): error is ServerUnreachableError | DatabaseUnreachableError {
  return error instanceof ServerUnreachableError || error instanceof DatabaseUnreachableError
}
