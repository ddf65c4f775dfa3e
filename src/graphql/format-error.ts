import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { Neo4jError } from 'neo4j-driver'
import { translateDriverError } from '../database/driver-errors'
import {
  DatabaseAccessError,
  DatabaseError,
  DatabaseMemoryError,
  DatabaseTimeoutError,
  DatabaseUnavailableError,
} from '../database/database-errors'
import { GovTiesError } from '../model/errors'
import { TooLongError } from './errors'
import { graphqlJsError } from './graphql-js-errors'

/**
 * An error as the client sees it, with the details that the server may log. Neither the error nor the details contain
 * Cypher, values or stack traces.
 */
export interface MaskedError {
  readonly shown: GraphQLFormattedError
  /** Details for the log, set only if the error is the server's fault. */
  readonly fault?: { code: string; kind: string; databaseCode?: string; message?: string }
}

/**
 * Converts an error to the form that the client may see. An error that the client caused keeps its message and is given
 * a code.
 */
export function maskError(formatted: GraphQLFormattedError, error: unknown): MaskedError {
  const cause = graphqlJsError(causeOf(error)) ?? causeOf(error)
  if (cause instanceof GovTiesError) return { shown: withCode(formatted, cause.message, cause.code, cause.values) }
  if (cause instanceof DatabaseError) return maskDatabaseError(formatted, cause)
  if (cause instanceof GraphQLError) return { shown: withoutStack(formatted) }
  const kind = cause instanceof Error ? cause.name : typeof cause
  const message = cause instanceof Error ? cause.message : undefined
  return { shown: withCode(formatted, INTERNAL_MESSAGE, 'INTERNAL'), fault: { code: 'INTERNAL', kind, message } }
}

/** Wraps an error that the client caused in a GraphQL error with its code and an HTTP status. */
export function toGraphQLError(error: unknown, status = 400): unknown {
  if (!(error instanceof GovTiesError)) return error
  const extensions = { code: error.code, http: { status } }
  return new GraphQLError(error.message, { originalError: error, extensions })
}

/** Checks whether the message of an error comes from GovTies. Such a message never contains names from the schema. */
export const isFromGovTies = (error: unknown): boolean => causeOf(error) instanceof GovTiesError

const INTERNAL_MESSAGE =
  'The server could not process the request because of an internal error. The server log has the details.'

/** Returns the innermost error that an error wraps. */
function causeOf(error: unknown): unknown {
  if (error instanceof Neo4jError) return translateDriverError(error, { uri: '', username: '', database: '' })
  if (error instanceof GraphQLError && error.originalError) return causeOf(error.originalError)
  return error
}

function maskDatabaseError(formatted: GraphQLFormattedError, error: DatabaseError): MaskedError {
  const [code, message] = databaseCode(error)
  return { shown: withCode(formatted, message, code), fault: { code, kind: error.name, databaseCode: error.code } }
}

function databaseCode(error: DatabaseError): [code: string, message: string] {
  // If the database rejects the password, the operator has to act. The client learns only that the database is
  // unavailable.
  if (error instanceof DatabaseUnavailableError || error instanceof DatabaseAccessError) {
    return ['DATABASE_UNAVAILABLE', 'The database is not available at the moment. Try again later.']
  }
  if (error instanceof DatabaseTimeoutError) {
    const { code, message } = new TooLongError()
    return [code, message]
  }
  if (error instanceof DatabaseMemoryError) {
    const way = 'Ask for less data per request, with `first`, `limit` or fewer fields.'
    return ['DATABASE_OUT_OF_MEMORY', `The database does not have enough memory for the query. ${way}`]
  }
  return ['INTERNAL', INTERNAL_MESSAGE]
}

function withCode(formatted: GraphQLFormattedError, message: string, code: string, values = {}): GraphQLFormattedError {
  return { ...formatted, message, extensions: { ...values, code } }
}

function withoutStack(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const extensions = { ...formatted.extensions }
  delete extensions['stacktrace']
  return { ...formatted, extensions }
}
