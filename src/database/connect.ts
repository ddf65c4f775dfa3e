import { type Driver, isRetryableError, type ManagedTransaction, type QueryResult, type Session } from 'neo4j-driver'
import { type ConnectionSettings, openDriver } from '../neo4j/driver'
import { asCypher5, mayDefaultToOtherCypher } from './cypher-version'
import { DatabaseTimeoutError } from './database-errors'
import { isOutOfMemory, translateDriverError, withoutRetryOnMemory } from './driver-errors'
import { unlessAborted } from './unless-aborted'

export type { ConnectionSettings }

/** One row of a result: column name to value. Integers are JS numbers, dates stay the driver's `Date`. */
export type Row = Record<string, unknown>

/** The parameters of a statement: name to value. */
export type Parameters = Record<string, unknown>

/** An open write transaction. It is committed if the work that received it resolves, and rolled back if that rejects. */
export interface Transaction {
  /** @typeParam R what the statement is known to return; nothing checks it */
  run<R = Row>(cypher: string, parameters?: Parameters): Promise<R[]>
}

/** The limits of one read. */
export interface ReadOptions {
  /** Milliseconds after which the server ends the statement. It checks every 2 s, see `db.transaction.monitor.check.interval`. */
  timeout?: number
  /** Ends the statement at once, while it waits for a connection, is planned or runs. */
  signal?: AbortSignal
}

/** A connection to one database of a Neo4j. Every method rejects with a `DatabaseError` if the database refuses. */
export interface Database {
  readonly driver: Driver
  readonly name: string
  /** The database that all requests share, if this object is the view of one request; see `requestContext`. */
  readonly shared?: Database
  /**
   * Runs a statement in READ mode: one that writes is refused.
   * @typeParam R what the statement is known to return; nothing checks it
   */
  read<R = Row>(cypher: string, parameters?: Parameters, options?: ReadOptions): Promise<R[]>
  /** Does the same and returns the records as the driver has them. */
  query(cypher: string, parameters?: Parameters, options?: ReadOptions): Promise<QueryResult>
  write(cypher: string, parameters?: Parameters): Promise<Row[]>
  /** Runs `work` in a transaction, again from the start if the database asks for a retry (a deadlock, a new leader). */
  inWriteTransaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
  /** Returns a string that changes with every commit, by any client, and stays the same otherwise. */
  version(): Promise<string>
  /** Returns a version that is at most 250 ms old and newer than the last write through this connection. */
  recentVersion(): Promise<string>
  close(): Promise<void>
}

/** Opens a driver and checks that the database answers; rejects with a `DatabaseError` that gives the reason if not. */
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

/** Makes the driver pull all records of a statement in one batch, because every result here is read completely. */
const FETCH_ALL = -1

/** How long a version counts as recent. An outdated answer can be served for this long at most. */
const MAX_VERSION_AGE_MS = 250

/** How to retry a read, and the error of the first try. */
interface Retry {
  readonly config: { timeout?: number }
  readonly signal?: AbortSignal
  readonly after: unknown
}

class ConnectedDatabase implements Database {
  readonly name: string
  private needsCypherVersion = false
  /** The last request for the version, made by any caller. */
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
   * Runs the statement as an implicit transaction, in one round trip. The driver does not retry those, so a statement that
   * may succeed later is then run in a managed transaction.
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
      return this.retry((transaction) => transaction.run(statement, parameters), { config, signal, after: error })
    }
  }

  /** Retries a read as the driver does. If the signal is aborted first, the error of the first try is reported. */
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
      session.executeWrite((transaction) =>
        work({ run: (cypher, parameters = {}) => this.runIn(transaction, cypher, parameters) }),
      ),
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

  /** Runs one statement without the retries of `read`, so that a wrong address is reported at once. */
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

  private async runIn<R>(transaction: ManagedTransaction, cypher: string, parameters: Parameters): Promise<R[]> {
    try {
      return rowsOf(await transaction.run(this.statementOf(cypher), parameters))
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

  /** Rejects with the errors of the driver. */
  private async inOwnSession<T>(
    mode: 'READ' | 'WRITE',
    work: (session: Session) => PromiseLike<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    const session = this.driver.session({
      database: this.name,
      defaultAccessMode: mode,
      // With shared bookmarks, a read sees the writes before it, on a replica of a cluster too.
      bookmarkManager: this.driver.executeQueryBookmarkManager,
      fetchSize: FETCH_ALL,
    })
    try {
      return await unlessAborted(work(session), signal)
    } finally {
      // Closing resets the connection, which ends the statement on it. After an abort, nobody waits for that.
      const closed = session.close()
      if (signal?.aborted) closed.catch(() => undefined)
      else await closed
    }
  }
}

/** The driver's own `toObject` takes 6 times as long: 7 of the 40 ms of a matrix of 2,000 pairs. */
function rowsOf<R>({ records }: QueryResult): R[] {
  return records.map((record) => {
    const row: Row = {}
    for (let place = 0; place < record.length; place++) row[String(record.keys[place])] = record.get(place)
    return row as R
  })
}

/**
 * The driver captures a stack trace for every statement, which took 8 % of the CPU time of a short request. Nobody sees
 * it, because errors of the driver are translated.
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
