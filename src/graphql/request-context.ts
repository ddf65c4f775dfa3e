import { setMaxListeners } from 'node:events'
import type { GraphQLFieldResolver } from 'graphql'
import type { QueryResult } from 'neo4j-driver'
import type { Database, Parameters, ReadOptions } from '../database/connect'
import { ReadOnlyError } from '../database/database-errors'
import { unlessAborted } from '../database/unless-aborted'
import { type Limits, STANDARD_LIMITS } from '../model/limits'
import { limitCypher } from './limits/max-cypher'

/** The context that all resolvers of a request receive. */
export interface RequestContext {
  /** The database, with the time limits of the request. Every statement ends at the deadline. */
  database: Database
  /** Aborts at the deadline. */
  signal: AbortSignal
  /** Runs the read-only Cypher that @neo4j/graphql generates. */
  executionContext: { run(cypher: string, parameters: Parameters): Promise<QueryResult> }
  /** The maximum number of values in the response, and the number that the resolvers have returned so far. */
  values: { readonly max: number; counted: number }
}

/** The arguments of a field, after coercion by graphql-js. Arguments that the request omits are missing. */
export type Arguments = Readonly<Record<string, unknown>>

/** The resolver of a root field. */
export type Resolver = GraphQLFieldResolver<unknown, RequestContext, Record<string, unknown>>

/**
 * The time limits of one request: `timeout`, in milliseconds, for each statement, and `signal` for all statements
 * together.
 */
export type Deadline = Required<ReadOptions>

/**
 * The time, in milliseconds, that a request may take in addition to the time limit of one statement. The request needs
 * a separate deadline because Neo4j checks time limits only every 2 seconds.
 */
const REQUEST_GRACE_MS = 500

/**
 * Returns the time limits of a request that starts now.
 * @param timeout the time limit of one statement, in milliseconds.
 * @param left aborts if the client stops waiting for the response.
 */
export function deadlineFromNow(timeout = STANDARD_LIMITS.queryTimeout, left?: AbortSignal): Deadline {
  const over = AbortSignal.timeout(timeout + REQUEST_GRACE_MS)
  const signal = left ? AbortSignal.any([over, left]) : over
  setMaxListeners(0, signal) // Every statement of the request listens to the signal.
  return { timeout, signal }
}

/**
 * Creates the context of one request. All requests share the database.
 * @param limits the maximum number of values in the response, and the maximum length of the generated Cypher.
 */
export function requestContext(
  shared: Database,
  deadline: Deadline = deadlineFromNow(),
  limits: Pick<Limits, 'cost' | 'cypher'> = STANDARD_LIMITS,
): RequestContext {
  const database = withDeadline(shared, deadline)
  return {
    database,
    signal: deadline.signal,
    executionContext: { run: limitCypher((cypher, parameters) => database.query(cypher, parameters), limits) },
    values: { max: limits.cost, counted: 0 },
  }
}

/** Returns a read-only view of the database in which all reads end at the deadline. */
function withDeadline(shared: Database, deadline: Deadline): Database {
  const limited = (options?: ReadOptions): ReadOptions => ({ ...deadline, ...options })
  return {
    shared,
    driver: shared.driver,
    name: shared.name,
    get openSessions() {
      return shared.openSessions
    },
    read: (cypher, parameters, options) => shared.read(cypher, parameters, limited(options)),
    query: (cypher, parameters, options) => shared.query(cypher, parameters, limited(options)),
    version: () => unlessAborted(shared.version(), deadline.signal),
    recentVersion: () => unlessAborted(shared.recentVersion(), deadline.signal),
    write: refuse,
    inWriteTransaction: refuse,
    close: () => shared.close(),
  }
}

const refuse = (): Promise<never> => Promise.reject(new ReadOnlyError('Neo.ClientError.Statement.AccessMode'))
