import type { Database, Transaction } from './connect'
import { readCypher } from './cypher-file'
import { RunningHash } from './running-hash'

/**
 * Waits until no other run writes records, seed data or ties, and then holds the lock until the transaction ends. A run
 * that compares records with the graph must read the graph only after this call. Otherwise, two concurrent runs would
 * miss each other's changes.
 */
export async function acquireWriteLock(transaction: Transaction): Promise<void> {
  await transaction.run(readCypher('write/acquire-lock.cypher'))
}

/**
 * Runs `work` in a write transaction that acquires the write lock first. Keeps the hash of the graph up to date, if one
 * is stored.
 */
export function withWriteLock<T>(database: Database, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  return database.inWriteTransaction(async (transaction) => {
    await acquireWriteLock(transaction)
    const hash = new RunningHash(database, transaction)
    const result = await work(Object.assign(transaction, { hash, onUpdate: hash.addChanged.bind(hash) }))
    await hash.updateIfStored()
    return result
  })
}

/** Returns a transaction that runs each statement as a separate read transaction. */
export const asReadTransaction = (database: Database): Transaction => ({
  run: (cypher, parameters) => database.read(cypher, parameters),
})

/** Passes a result out of a transaction that is rolled back. */
class RolledBack<Result> extends Error {
  constructor(readonly result: Result) {
    super('rolled back on purpose')
  }
}

/** Runs `work` in a write transaction and rolls it back. Returns the result of `work`. */
export async function inRolledBackTransaction<Result>(
  database: Database,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  try {
    return await database.inWriteTransaction(async (transaction) => {
      throw new RolledBack(await work(transaction))
    })
  } catch (error) {
    if (error instanceof RolledBack) return (error as RolledBack<Result>).result
    throw error
  }
}
