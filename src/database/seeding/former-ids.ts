import type { FormerId } from '../../records'
import { readCypher } from '../cypher-file'
import type { Transaction } from '../connect'
import { runInRows } from '../write/rows'

/** Takes all former ids out of the graph for the length of a transaction; `keepFormerIds` brings them back. */
export async function setAsideFormerIds(transaction: Transaction): Promise<FormerId[]> {
  return (await transaction.run(readCypher('write/seeding/former-ids.cypher'))) as unknown as FormerId[]
}

/** Writes former ids, but for those that name a thing of their own. */
export async function keepFormerIds(transaction: Transaction, formerIds: FormerId[]): Promise<void> {
  await runInRows(transaction, 'write/former-ids.cypher', formerIds)
}
