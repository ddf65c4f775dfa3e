import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { Neo4jError } from 'neo4j-driver'
import { translateDriverError } from '../database/driver-errors'
import { DatabaseError, DatabaseTimeoutError, DatabaseUnavailableError } from '../database/database-errors'
import { GovTiesError } from '../model/errors'
import { TooLongError } from './errors'
import { refusalOfGraphql } from './limits/graphql-limits'

/** What a client sees of a failure, and what the log of the server may hold: neither Cypher, nor values, nor stacks. */
export interface MaskedError {
  readonly shown: GraphQLFormattedError
  /** Set where the failure is ours and not the client's. */
  readonly fault?: { code: string; kind: string; databaseCode?: string; message?: string }
}

/** Maps any failure of a request to what may be shown. Failures of the client keep their words and get their code. */
export function maskError(formatted: GraphQLFormattedError, error: unknown): MaskedError {
  const cause = refusalOfGraphql(causeOf(error)) ?? causeOf(error)
  if (cause instanceof GovTiesError) return { shown: withCode(formatted, cause.message, cause.code, cause.values) }
  if (cause instanceof DatabaseError) return maskDatabaseError(formatted, cause)
  if (cause instanceof GraphQLError) return { shown: withoutStack(formatted) }
  const kind = cause instanceof Error ? cause.name : typeof cause
  const message = cause instanceof Error ? cause.message : undefined
  return { shown: withCode(formatted, INTERNAL_MESSAGE, 'INTERNAL'), fault: { code: 'INTERNAL', kind, message } }
}

/** The failure as GraphQL knows it, with the code that a client may act on; status 400. */
export function toGraphQLError(error: unknown): unknown {
  if (!(error instanceof GovTiesError)) return error
  const extensions = { code: error.code, http: { status: 400 } }
  return new GraphQLError(error.message, { originalError: error, extensions })
}

const INTERNAL_MESSAGE = 'Something went wrong here, and not with your question. It is in the log of the server.'

/** What lies at the bottom of errors wrapped in errors. */
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
  if (error instanceof DatabaseUnavailableError) {
    return ['DATABASE_UNAVAILABLE', 'The database does not answer at the moment. Try again in a while.']
  }
  if (error instanceof DatabaseTimeoutError) {
    const { code, message } = new TooLongError()
    return [code, message]
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
