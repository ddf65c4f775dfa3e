/** The server did not answer at all: stopped, restarting, or the network is down. */
export class ServerAwayError extends Error {
  constructor() {
    super('The server does not answer.')
  }
}

/** The server answers, but its database does not. */
export class DatabaseAwayError extends Error {
  constructor() {
    super('The database does not answer.')
  }
}

/** The server refused the question; its words say why, and `code` which kind of refusal it is. */
export class QuestionRefusedError extends Error {
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message)
  }
}

/** Whether waiting may help: the page then tries again by itself. */
export function isAway(error: unknown): error is ServerAwayError | DatabaseAwayError {
  return error instanceof ServerAwayError || error instanceof DatabaseAwayError
}
