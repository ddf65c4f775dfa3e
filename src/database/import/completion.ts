import type { FormerId } from '../../records/resolve/former-ids'
import type { Collection } from '../apply/collection'
import type { Comparison } from '../apply/compare-records'
import { hasDecisions } from '../apply/decisions'
import { storeFormerIds } from '../apply/former-ids'
import type { Database, Transaction } from '../connect'
import { readCypher } from '../cypher-file'
import { Revision } from '../revision/revision'
import { storeDigest, storedDigest } from './digest'
import type { ImportRun } from './import-report'

/** Checks whether the last import of a collection was completed and used the same decisions. */
export async function isComplete(transaction: Transaction, collection: Collection): Promise<boolean> {
  const digest = await storedDigest(transaction, collection.name)
  return digest !== undefined && (await hasDecisions(transaction, collection))
}

/**
 * Completes an import: writes the former ids that were set aside (`earlier`), the new former ids, the revision, and the
 * digest that lets the next import recognise unchanged files.
 */
export async function complete(
  transaction: Transaction,
  { collection, digest, run }: ImportRun,
  { formerIds }: Comparison,
  earlier: FormerId[] = [],
): Promise<{ revision: string; changeCount: number }> {
  await storeFormerIds(transaction, earlier)
  await storeFormerIds(transaction, formerIds)
  const revision = await Revision.begin(transaction, run)
  await revision.complete(transaction)
  await storeDigest(transaction, collection.name, digest)
  return { revision: revision.id, changeCount: revision.changeCount }
}

/** Returns the current or the earlier number of records in a collection, whichever is greater. */
export async function sizeOf(database: Database, { collection: { name, records } }: ImportRun): Promise<number> {
  return Math.max(records.length, await storedCount(database, name))
}

/** Returns the number of stored records of a collection. */
export async function storedCount(database: Database, collection: string): Promise<number> {
  const [row] = await database.read(readCypher('write/count-of-records.cypher'), { collection })
  return Number(row?.count)
}
