import type { Database, Transaction } from './connect'

/** Statements that only read, each in a transaction of its own. */
export const reading = (database: Database): Transaction => ({
  run: (cypher, parameters) => database.read(cypher, parameters),
})
