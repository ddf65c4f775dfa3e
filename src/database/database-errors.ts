/**
 * An error from Neo4j or from the connection to it. The driver's messages contain Cypher, values and addresses, so
 * these messages are not passed on. Each subclass gives its own message, which states the cause and a remedy.
 */
export class DatabaseError extends Error {
  override readonly name: string = 'DatabaseError'

  /**
   * @param code Neo4j's status code, such as `Neo.ClientError.Statement.SyntaxError`. This code is safe to show and to
   * log.
   */
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message)
  }
}

/** The address does not respond, or the connection broke. */
export class DatabaseUnavailableError extends DatabaseError {
  override readonly name = 'DatabaseUnavailableError'

  constructor(
    readonly address: string,
    code: string,
  ) {
    super(`Neo4j does not respond at ${address}. Check that it is running and that the address is correct.`, code)
  }
}

/** The server rejected the user name or the password. */
export class DatabaseAccessError extends DatabaseError {
  override readonly name = 'DatabaseAccessError'

  constructor(
    readonly address: string,
    readonly username: string,
    code: string,
  ) {
    super(
      `Neo4j at ${address} refuses user "${username}" with the given password. Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
      code,
    )
  }
}

/** The server has no database with this name. */
export class UnknownDatabaseError extends DatabaseError {
  override readonly name = 'UnknownDatabaseError'

  constructor(
    readonly address: string,
    readonly database: string,
    code: string,
  ) {
    super(`Neo4j at ${address} has no database "${database}". Check NEO4J_DATABASE.`, code)
  }
}

/** A statement exceeded its time limit. */
export class DatabaseTimeoutError extends DatabaseError {
  override readonly name = 'DatabaseTimeoutError'

  constructor(code: string) {
    super('The database took too long, and the query was stopped. Request less data, or try again.', code)
  }
}

/** A transaction needed more memory than the server allows. Retrying does not help. */
export class DatabaseMemoryError extends DatabaseError {
  override readonly name = 'DatabaseMemoryError'

  constructor(code: string) {
    super(
      'The database does not have enough memory for a transaction of this size. Nothing was written. ' +
        'Increase its heap: set GOVTIES_HEAP for a local database, or server.memory.heap.max_size for any other database.',
      code,
    )
  }
}

/** A write violated a uniqueness constraint. */
export class ConstraintError extends DatabaseError {
  override readonly name = 'ConstraintError'

  constructor(code: string) {
    super('The database refused a node because its id is already in use.', code)
  }
}

/** A statement tried to write over a read-only connection. */
export class ReadOnlyError extends DatabaseError {
  override readonly name = 'ReadOnlyError'

  constructor(code: string) {
    super('The database refused to write: this connection is read-only.', code)
  }
}
