import type { FormerId } from '../../records/resolve/former-ids'
import { readCypher } from '../cypher-file'
import type { Transaction } from '../connect'
import { runInRows } from '../write/rows'

/**
 * Removes all former ids from the graph and returns them. `storeFormerIds` writes them back in the same transaction.
 */
export async function setAsideFormerIds(transaction: Transaction): Promise<FormerId[]> {
  return (await transaction.run(readCypher('write/seeding/former-ids.cypher'))) as unknown as FormerId[]
}

/**
 * Writes former ids, except those that are now the id of a node, and removes all former ids whose node was removed.
 */
export async function storeFormerIds(transaction: Transaction, formerIds: FormerId[]): Promise<void> {
  await runInRows(transaction, 'write/former-ids.cypher', formerIds)
  await transaction.run(readCypher('write/removed-former-ids.cypher'))
}
