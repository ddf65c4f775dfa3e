import { Neo4jError } from 'neo4j-driver'
import { type ConnectionSettings, StatusCode } from '../neo4j/driver'
import {
  ConstraintError,
  DatabaseAccessError,
  DatabaseError,
  DatabaseMemoryError,
  DatabaseTimeoutError,
  DatabaseUnavailableError,
  ReadOnlyError,
  UnknownDatabaseError,
} from './database-errors'

/** The settings of a connection without the password. */
export type Endpoint = Omit<ConnectionSettings, 'password'>

/** Converts a driver error into a `DatabaseError`. Returns any other error unchanged. */
export function translateDriverError(error: unknown, endpoint: Endpoint): unknown {
  if (!(error instanceof Neo4jError)) return error
  const translated = isWithoutConnection(error) ? new DatabaseTimeoutError(error.code) : makeError(error.code, endpoint)
  if (isDeveloping()) translated.cause = error
  return translated
}

/**
 * Converts only an out-of-memory error. Neo4j classifies it as transient, so the driver would otherwise retry the
 * transaction in vain.
 */
export function withoutRetryOnMemory(error: unknown, endpoint: Endpoint): unknown {
  return isOutOfMemory(error) ? translateDriverError(error, endpoint) : error
}

/** Checks whether a transaction failed because it needed too much memory. */
export function isOutOfMemory(error: unknown): boolean {
  return error instanceof Neo4jError && OUT_OF_MEMORY.test(error.code)
}

const OUT_OF_MEMORY = /OutOfMemoryError$/

/**
 * Checks whether the driver stopped waiting because every connection was in use. The driver has no code for this error.
 */
const isWithoutConnection = ({ message }: Neo4jError): boolean => message.startsWith('Connection acquisition timed out')

function makeError(code: string, endpoint: Endpoint): DatabaseError {
  const known = KINDS.find(([pattern]) => pattern.test(code))
  if (known) return known[1](code, endpoint)
  return new DatabaseError(`The database refused the statement (${code}).`, code)
}

/**
 * Checks whether a developer is running the code. Only developers need the original message with the position of a
 * syntax error. Jest sets NODE_ENV.
 */
function isDeveloping(): boolean {
  return process.env.NODE_ENV === 'test' || Boolean(process.env.GOVTIES_DEBUG)
}

type MakeError = (code: string, endpoint: Endpoint) => DatabaseError

/** Errors by status code (https://neo4j.com/docs/status-codes/current/errors/all-errors/). */
const KINDS: [RegExp, MakeError][] = [
  [StatusCode.unavailable, (code, at) => new DatabaseUnavailableError(at.uri, code)],
  [StatusCode.accessDenied, (code, at) => new DatabaseAccessError(at.uri, at.username, code)],
  [/DatabaseNotFound$/, (code, at) => new UnknownDatabaseError(at.uri, at.database, code)],
  [/TransactionTimedOut|LockClientStopped/, (code) => new DatabaseTimeoutError(code)],
  [OUT_OF_MEMORY, (code) => new DatabaseMemoryError(code)],
  [/ConstraintValidationFailed$/, (code) => new ConstraintError(code)],
  [/AccessMode$/, (code) => new ReadOnlyError(code)],
]
