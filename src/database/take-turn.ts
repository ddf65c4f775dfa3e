import type { Database, Transaction } from './connect'
import { readCypher } from './cypher-file'

/**
 * Waits until no other run writes records, seeds or ties, and keeps the turn until the transaction ends. What is to be
 * written is compared with what is there only after it: two runs that began together would both find it missing.
 */
export async function takeTurn(transaction: Transaction): Promise<void> {
  await transaction.run(readCypher('write/take-turn.cypher'))
}

/** Work in a write transaction that waits for its turn first. */
export function inTurn<T>(database: Database, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  return database.inWriteTransaction(async (transaction) => {
    await takeTurn(transaction)
    return work(transaction)
  })
}
