import { type Driver, isRetryableError, type ManagedTransaction, type QueryResult, type Session } from 'neo4j-driver'
import { type ConnectionSettings, openDriver } from '../neo4j/driver'
import { type Endpoint, giveUpOnMemory, isOutOfMemory, translateDriverError } from './driver-errors'
import { DatabaseTimeoutError } from './errors'
import { unlessAborted } from './unless-aborted'

export type { ConnectionSettings }

/** One row of an answer: column name to value. Integers are JS numbers, dates stay the driver's `Date`. */
export type Row = Record<string, unknown>
export type Parameters = Record<string, unknown>

/** An open write transaction. It commits when the work that got it resolves, and rolls back when that rejects. */
export interface Transaction {
  run(cypher: string, parameters?: Parameters): Promise<Row[]>
}

export interface ReadOptions {
  /** Milliseconds after which the database itself gives up. It looks every two seconds, see `db.transaction.monitor.check.interval`. */
  timeout?: number
  /** Ends the statement at once, while it waits for a connection, is planned or runs. */
  signal?: AbortSignal
}

/** A connection to one database of one Neo4j. Every method throws a `DatabaseError` when the database refuses. */
export interface Database {
  readonly driver: Driver
  readonly name: string
  /** The database that all requests share, where this is what one of them sees of it. */
  readonly shared?: Database
  /** Runs in READ mode: a statement that writes is refused. */
  read(cypher: string, parameters?: Parameters, options?: ReadOptions): Promise<Row[]>
  /** The same, with the records as the driver gives them. */
  query(cypher: string, parameters?: Parameters, options?: ReadOptions): Promise<QueryResult>
  write(cypher: string, parameters?: Parameters): Promise<Row[]>
  /** `work` may run again from the start when the database asks for a retry (a deadlock, a new leader). */
  inWriteTransaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
  /** A text that stays the same while nothing is committed, and changes with every commit, whoever made it. */
  version(): Promise<string>
  /** The version as it was at most a quarter of a second ago, and after the last write through this connection. */
  recentVersion(): Promise<string>
  close(): Promise<void>
}

/** Opens a driver and makes sure that the database answers; throws a `DatabaseError` that says why it does not. */
export async function connect(settings: ConnectionSettings): Promise<Database> {
  const driver = openDriver(settings)
  const database = new ConnectedDatabase(driver, settings)
  try {
    await database.answer()
    return database
  } catch (error) {
    await driver.close()
    throw error
  }
}

/** The driver pulls the records of a statement in batches of so many; every answer here is read whole anyway. */
const ALL_RECORDS = -1

/** Milliseconds for which a version that was read is taken to hold: the longest that an old answer can go on. */
const RECENT = 250

/** How a read is repeated, and the failure that it is repeated after. */
interface Retrying {
  readonly config: { timeout?: number }
  readonly signal?: AbortSignal
  readonly after: unknown
}

class ConnectedDatabase implements Database {
  readonly name: string
  /** The version that was asked for last, by whoever, and when. */
  private recent?: { version: Promise<string>; askedAt: number }

  constructor(
    readonly driver: Driver,
    private readonly endpoint: Endpoint,
  ) {
    this.name = endpoint.database
  }

  async read(cypher: string, parameters: Parameters = {}, options: ReadOptions = {}): Promise<Row[]> {
    return rowsOf(await this.query(cypher, parameters, options))
  }

  /**
   * One way to the database and back: the statement is its own transaction, so there is none to begin and to commit.
   * The driver does not repeat such a statement, so what may succeed when repeated goes its managed way after that.
   */
  async query(
    cypher: string,
    parameters: Parameters = {},
    { timeout, signal }: ReadOptions = {},
  ): Promise<QueryResult> {
    const config = timeout === undefined ? {} : { timeout }
    const run = (session: Session) => untraced(() => session.run(cypher, parameters, config))
    try {
      return await this.inOwnSession('READ', run, signal)
    } catch (error) {
      if (!isRetryableError(error) || isOutOfMemory(error)) throw translateDriverError(error, this.endpoint)
      return this.retry((transaction) => transaction.run(cypher, parameters), { config, signal, after: error })
    }
  }

  /** Repeats a read as the driver does. If the signal comes first, the failure that caused the retry is reported. */
  private async retry(work: (transaction: ManagedTransaction) => Promise<QueryResult>, retrying: Retrying) {
    const { config, signal, after } = retrying
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
    if (!this.recent || now - this.recent.askedAt > RECENT) {
      const version = this.version()
      this.recent = { version, askedAt: now }
      version.catch(() => (this.recent = undefined))
    }
    return this.recent.version
  }

  /** One question without the retries of `read`, so that a wrong address is told at once. */
  async answer(): Promise<void> {
    await this.inSession('READ', (session) => session.run('RETURN 1'))
  }

  async close(): Promise<void> {
    await this.driver.close()
  }

  private async runIn(transaction: ManagedTransaction, cypher: string, parameters: Parameters): Promise<Row[]> {
    try {
      return rowsOf(await transaction.run(cypher, parameters))
    } catch (error) {
      throw giveUpOnMemory(error, this.endpoint)
    }
  }

  private async inSession<T>(mode: 'READ' | 'WRITE', work: (session: Session) => PromiseLike<T>): Promise<T> {
    try {
      return await this.inOwnSession(mode, work)
    } catch (error) {
      throw translateDriverError(error, this.endpoint)
    }
  }

  /** Throws what the driver throws. */
  private async inOwnSession<T>(
    mode: 'READ' | 'WRITE',
    work: (session: Session) => PromiseLike<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    // Shared bookmarks let a read that follows a write see it, on a cluster's replica too.
    const bookmarkManager = this.driver.executeQueryBookmarkManager
    const session = this.driver.session({
      database: this.name,
      defaultAccessMode: mode,
      bookmarkManager,
      fetchSize: ALL_RECORDS,
    })
    try {
      return await unlessAborted(work(session), signal)
    } finally {
      // Closing resets the connection, which ends what is planned or runs on it. What was given up is not waited for.
      const closed = session.close()
      if (signal?.aborted) closed.catch(() => undefined)
      else await closed
    }
  }
}

/** The driver's own `toObject` takes six times as long: 7 of the 40 ms of a matrix of 2,000 pairs. */
function rowsOf({ records }: QueryResult): Row[] {
  return records.map((record) => {
    const row: Row = {}
    for (let place = 0; place < record.length; place++) row[String(record.keys[place])] = record.get(place)
    return row
  })
}

/**
 * The driver writes down where every statement was asked for, which was 8 % of the processor's time of a short request.
 * No one is shown it: an error of the database is told in words of its own.
 */
function untraced<T>(ask: () => T): T {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return ask()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}
