/**
 * An error of Neo4j or of the connection to it. The messages of the driver contain Cypher, values and addresses, so they
 * are not passed on: each subclass has its own message with the cause and what to do.
 */
export class DatabaseError extends Error {
  override readonly name: string = 'DatabaseError'

  /** @param code Neo4j's status code, such as `Neo.ClientError.Statement.SyntaxError`; safe to show and to log. */
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message)
  }
}

/** Nothing answers at the address, or the connection broke. */
export class DatabaseUnavailableError extends DatabaseError {
  override readonly name = 'DatabaseUnavailableError'

  constructor(
    readonly address: string,
    code: string,
  ) {
    super(`No Neo4j answers at ${address}. Is it running, and is the address right?`, code)
  }
}

/** The user or password was refused. */
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

/** The server has no database of this name. */
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
    super('The database took longer than allowed and the question was given up. Ask for less, or try again.', code)
  }
}

/** A transaction needed more memory than the server allows. A retry does not help. */
export class DatabaseMemoryError extends DatabaseError {
  override readonly name = 'DatabaseMemoryError'

  constructor(code: string) {
    super(
      'The database has too little memory for a transaction of this size; nothing of it was written. ' +
        'Give it a larger heap: GOVTIES_HEAP for the local one, server.memory.heap.max_size for another.',
      code,
    )
  }
}

/** A write violated a uniqueness constraint. */
export class ConstraintError extends DatabaseError {
  override readonly name = 'ConstraintError'

  constructor(code: string) {
    super('The database refused a second node with an id that is taken.', code)
  }
}

/** A statement tried to write on a connection that may only read. */
export class ReadOnlyError extends DatabaseError {
  override readonly name = 'ReadOnlyError'

  constructor(code: string) {
    super('The database refused to write: this connection only reads.', code)
  }
}
