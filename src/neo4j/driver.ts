import neo4j, { type Driver } from 'neo4j-driver'

/** The address, user and database of a connection. */
export interface ConnectionSettings {
  uri: string
  username: string
  password: string
  database: string
}

/** Creates a driver. The driver connects only when it is first used. */
export function openDriver({ uri, username, password }: ConnectionSettings): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    connectionAcquisitionTimeout: 20_000,
    maxTransactionRetryTime: 15_000,
    userAgent: 'govties',
  })
}

/** Status codes of Neo4j, see https://neo4j.com/docs/status-codes/current/errors/all-errors/ */
export const StatusCode = {
  /** The address does not respond, the connection was lost, or the database is not open. */
  unavailable: /^(ServiceUnavailable|SessionExpired)$|DatabaseUnavailable$/,
  /** The server rejects the user name or the password. */
  accessDenied: /^Neo\.ClientError\.Security\./,
} as const
