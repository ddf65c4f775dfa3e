import { setMaxListeners } from 'node:events'
import type { GraphQLFieldResolver } from 'graphql'
import type { QueryResult } from 'neo4j-driver'
import type { Database, Parameters, ReadOptions } from '../database/connect'
import { unlessAborted } from '../database/unless-aborted'
import { STANDARD_LIMITS } from '../model/limits'

/** What every resolver gets with a request. */
export interface RequestContext {
  /** The database with the limits of the request: every statement ends at the deadline. */
  database: Database
  /** Aborts at the deadline. */
  signal: AbortSignal
  /** What @neo4j/graphql runs its Cypher on. It can only read. */
  executionContext: { run(cypher: string, parameters: Parameters): Promise<QueryResult> }
}

/** The arguments of a field, as graphql-js coerced them. An argument that was not given is missing. */
export type Arguments = Readonly<Record<string, unknown>>

/** The resolver of a root field. */
export type Resolver = GraphQLFieldResolver<unknown, RequestContext, Record<string, unknown>>

/** The time limits of one request: `timeout` for each statement in milliseconds, `signal` for all of them. */
export type Deadline = Required<ReadOptions>

/** Milliseconds for a whole request beyond those for one statement: Neo4j looks at its clock only every 2 seconds. */
const REQUEST_GRACE_MS = 500

/** The time limits of a request that starts now, from the milliseconds that one statement may take. */
export function deadlineFromNow(timeout = STANDARD_LIMITS.queryTimeout): Deadline {
  const signal = AbortSignal.timeout(timeout + REQUEST_GRACE_MS)
  setMaxListeners(0, signal) // every statement of the request listens
  return { timeout, signal }
}

/** The context of one request to a database that all requests share. */
export function requestContext(shared: Database, deadline: Deadline = deadlineFromNow()): RequestContext {
  const database = withDeadline(shared, deadline)
  return {
    database,
    signal: deadline.signal,
    executionContext: { run: (cypher, parameters) => database.query(cypher, parameters) },
  }
}

/** The same database, whose reads end at a deadline. */
function withDeadline(shared: Database, deadline: Deadline): Database {
  const limited = (options?: ReadOptions): ReadOptions => ({ ...deadline, ...options })
  return {
    shared,
    driver: shared.driver,
    name: shared.name,
    read: (cypher, parameters, options) => shared.read(cypher, parameters, limited(options)),
    query: (cypher, parameters, options) => shared.query(cypher, parameters, limited(options)),
    version: () => unlessAborted(shared.version(), deadline.signal),
    recentVersion: () => unlessAborted(shared.recentVersion(), deadline.signal),
    write: (cypher, parameters) => shared.write(cypher, parameters),
    inWriteTransaction: (work) => shared.inWriteTransaction(work),
    close: () => shared.close(),
  }
}
