import {
  type Driver,
  isRetryableError,
  type ManagedTransaction,
  Neo4jError,
  type QueryResult,
  type Session,
} from 'neo4j-driver'
import { type ConnectionSettings, openDriver, StatusCode } from '../neo4j/driver'
import { asCypher5, mayDefaultToOtherCypher } from './cypher-version'
import { DatabaseTimeoutError } from './database-errors'
import { isOutOfMemory, translateDriverError, withoutRetryOnMemory } from './driver-errors'
import { withIntegers } from './integers'
import { unlessAborted } from './unless-aborted'
import type { StatedInRow } from './write/graph-delta'

export type { ConnectionSettings }

/**
 * One row of a result: the values by column name. Integers are JavaScript numbers, and dates are `Date` objects of the
 * driver.
 */
export type Row = Record<string, unknown>

/** A statement's parameters, by name. A write sends whole numbers as integers, and a read sends them as floats. */
export type Parameters = Record<string, unknown>

/**
 * An open write transaction. The transaction is committed if its work resolves, and rolled back if its work rejects.
 */
export interface Transaction {
  /** @typeParam R the expected type of the rows, which is not checked */
  run<R = Row>(cypher: string, parameters?: Parameters): Promise<R[]>
  /** Receives the parameters of each statement that changed something. Set by `withWriteLock`. */
  onUpdate?: (parameters: Parameters) => void
  /**
   * The hash of the graph, which `withWriteLock` keeps up to date. Absent if the transaction will be rolled back
   * anyway.
   */
  hash?: { addAll(): void; addNewClaims(statements: readonly StatedInRow[]): void; update(): Promise<string> }
}

/** The limits of one read. */
export interface ReadOptions {
  /**
   * The time limit of the statement, in milliseconds. The server checks the limit every 2 s (see
   * `db.transaction.monitor.check.interval`).
   */
  timeout?: number
  /** Ends the statement immediately, even if it is still waiting for a connection or being planned. */
  signal?: AbortSignal
}

/**
 * A connection to one database of a Neo4j server. Every method rejects with a `DatabaseError` if the database fails.
 */
export interface Database {
  readonly driver: Driver
  readonly name: string
  /** The number of sessions in use. Each session holds a connection from the driver's pool or waits for one. */
  readonly openSessions: number
  /**
   * The database that all requests share. Set only if this object wraps it for a single request. See `requestContext`.
   */
  readonly shared?: Database
  /**
   * Runs a statement in READ mode, in which writes are refused.
   * @typeParam R the expected type of the rows, which is not checked
   */
  read<R = Row>(cypher: string, parameters?: Parameters, options?: ReadOptions): Promise<R[]>
  /** Does the same as `read`, but returns the driver's records. */
  query(cypher: string, parameters?: Parameters, options?: ReadOptions): Promise<QueryResult>
  write(cypher: string, parameters?: Parameters): Promise<Row[]>
  /**
   * Runs `work` in a transaction. Repeats the transaction if the database requests a retry, for example after a
   * deadlock or a change of leader.
   */
  inWriteTransaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
  /** Returns a string that changes whenever any client commits a transaction, and at no other time. */
  version(): Promise<string>
  /** Returns a version that is at most 250 ms old, and newer than the last write through this connection. */
  recentVersion(): Promise<string>
  close(): Promise<void>
}

/**
 * Opens a driver and checks that the database responds. If the database does not respond, rejects with a
 * `DatabaseError` that gives the reason.
 */
export async function connect(settings: ConnectionSettings): Promise<Database> {
  const driver = openDriver(settings)
  const database = new ConnectedDatabase(driver, settings)
  try {
    await database.checkServer()
    return database
  } catch (error) {
    await driver.close()
    throw error
  }
}

/** Makes the driver fetch all records of a statement in one batch, because every result here is read completely. */
const FETCH_ALL = -1

/** The maximum age of a version that counts as recent. An outdated response can be served for at most this long. */
const MAX_VERSION_AGE_MS = 250

/**
 * The time, in milliseconds, for which a request retries a read while the database is unavailable. This time is long
 * enough for a cluster to change its leader. Meanwhile, the request occupies a slot that another request could use.
 */
const UNAVAILABLE_RETRY_MS = 1_000

/** The options of a read that is retried, and the error of its first attempt. */
interface Retry {
  readonly config: { timeout?: number }
  readonly signal?: AbortSignal
  readonly after: unknown
}

class ConnectedDatabase implements Database {
  readonly name: string
  openSessions = 0
  private needsCypherVersion = false
  /** The most recent request for the version by any caller. */
  private recent?: { version: Promise<string>; requestedAt: number }

  constructor(
    readonly driver: Driver,
    private readonly endpoint: Omit<ConnectionSettings, 'password'>,
  ) {
    this.name = endpoint.database
  }

  async read<R = Row>(cypher: string, parameters: Parameters = {}, options: ReadOptions = {}): Promise<R[]> {
    return rowsOf(await this.query(cypher, parameters, options))
  }

  /**
   * Runs the statement as an implicit transaction, in one round trip. The driver does not retry implicit
   * transactions, so after a transient error the statement runs again in a managed transaction.
   */
  async query(
    cypher: string,
    parameters: Parameters = {},
    { timeout, signal }: ReadOptions = {},
  ): Promise<QueryResult> {
    const statement = this.statementOf(cypher)
    const config = timeout === undefined ? {} : { timeout }
    const run = (session: Session) => withoutStackTrace(() => session.run(statement, parameters, config))
    try {
      return await this.inOwnSession('READ', run, signal)
    } catch (error) {
      if (!isRetryableError(error) || isOutOfMemory(error)) throw translateDriverError(error, this.endpoint)
      const until = signal && isUnavailable(error) ? withRetryLimit(signal) : signal
      return this.retry((transaction) => transaction.run(statement, parameters), {
        config,
        signal: until,
        after: error,
      })
    }
  }

  /**
   * Retries a read in the same way as the driver. If the signal is aborted first, rejects with the error of the first
   * attempt.
   */
  private async retry(
    work: (transaction: ManagedTransaction) => Promise<QueryResult>,
    { config, signal, after }: Retry,
  ) {
    try {
      return await this.inOwnSession('READ', (session) => session.executeRead(work, config), signal)
    } catch (error) {
      throw translateDriverError(error instanceof DatabaseTimeoutError ? after : error, this.endpoint)
    }
  }

  write(cypher: string, parameters: Parameters = {}): Promise<Row[]> {
    return this.inWriteTransaction((transaction) => transaction.run(cypher, parameters))
  }

  inWriteTransaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.inSession('WRITE', (session) =>
      session.executeWrite((transaction) => {
        const own: Transaction = {
          run: async <R = Row>(cypher: string, parameters: Parameters = {}) => {
            const result = await this.runIn(transaction, cypher, parameters)
            if (result.summary.counters.containsUpdates()) own.onUpdate?.(parameters)
            return rowsOf<R>(result)
          },
        }
        return work(own)
      }),
    ).finally(() => (this.recent = undefined))
  }

  async version(): Promise<string> {
    return this.inSession('READ', async (session) => {
      await session.run('RETURN 1')
      return session.lastBookmarks().join()
    })
  }

  recentVersion(): Promise<string> {
    const now = performance.now()
    if (!this.recent || now - this.recent.requestedAt > MAX_VERSION_AGE_MS) {
      const version = this.version()
      this.recent = { version, requestedAt: now }
      version.catch(() => (this.recent = undefined))
    }
    return this.recent.version
  }

  /** Runs one statement without retries, so that a wrong address is reported immediately. */
  async checkServer(): Promise<void> {
    const { summary } = await this.inSession('READ', (session) => session.run('RETURN 1'))
    this.needsCypherVersion = mayDefaultToOtherCypher(summary.server.agent)
  }

  async close(): Promise<void> {
    await this.driver.close()
  }

  private statementOf(cypher: string): string {
    return this.needsCypherVersion ? asCypher5(cypher) : cypher
  }

  private async runIn(transaction: ManagedTransaction, cypher: string, parameters: Parameters): Promise<QueryResult> {
    try {
      return await transaction.run(this.statementOf(cypher), withIntegers(parameters))
    } catch (error) {
      throw withoutRetryOnMemory(error, this.endpoint)
    }
  }

  private async inSession<T>(mode: 'READ' | 'WRITE', work: (session: Session) => PromiseLike<T>): Promise<T> {
    try {
      return await this.inOwnSession(mode, work)
    } catch (error) {
      throw translateDriverError(error, this.endpoint)
    }
  }

  /** Runs `work` in a new session. Rejects with driver errors. */
  private async inOwnSession<T>(
    mode: 'READ' | 'WRITE',
    work: (session: Session) => PromiseLike<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    const session = this.driver.session({
      database: this.name,
      defaultAccessMode: mode,
      // With shared bookmarks, a read sees all earlier writes, even on a replica of a cluster.
      bookmarkManager: this.driver.executeQueryBookmarkManager,
      fetchSize: FETCH_ALL,
    })
    this.openSessions++
    try {
      return await unlessAborted(work(session), signal)
    } finally {
      this.openSessions--
      // Closing resets the connection, which ends its statement. After an abort, the caller does not wait for the
      // session to close.
      const closed = session.close()
      if (signal?.aborted) closed.catch(() => undefined)
      else await closed
    }
  }
}

const isUnavailable = (error: unknown): boolean =>
  error instanceof Neo4jError && StatusCode.unavailable.test(error.code)

const withRetryLimit = (signal: AbortSignal): AbortSignal =>
  AbortSignal.any([signal, AbortSignal.timeout(UNAVAILABLE_RETRY_MS)])

/**
 * Converts records to rows. The driver's own `toObject` takes 6 times as long. For a matrix of 2,000 pairs, `toObject`
 * took 7 ms out of 40 ms.
 */
function rowsOf<R>({ records }: QueryResult): R[] {
  return records.map((record) => {
    const row: Row = {}
    for (let place = 0; place < record.length; place++) row[String(record.keys[place])] = record.get(place)
    return row as R
  })
}

/**
 * Prevents the driver from capturing a stack trace for every statement. Capturing these traces took 8 % of the CPU time
 * of a short request. Nobody sees them, because driver errors are translated.
 */
function withoutStackTrace<T>(work: () => T): T {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return work()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}
