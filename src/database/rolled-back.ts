import type { Database, Transaction } from './connect'

/** Carries the answer of work whose writes are not kept. */
class NotKept<Answer> extends Error {
  constructor(readonly answer: Answer) {
    super('rolled back on purpose')
  }
}

/** Runs work in a write transaction that is rolled back: what would happen, without its happening. */
export async function rolledBack<Answer>(
  database: Database,
  work: (transaction: Transaction) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await database.inWriteTransaction(async (transaction) => {
      throw new NotKept(await work(transaction))
    })
  } catch (error) {
    if (error instanceof NotKept) return (error as NotKept<Answer>).answer
    throw error
  }
}
