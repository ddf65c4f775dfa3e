import { createHash } from 'node:crypto'
import type { AnyRecord, Decision } from '../../records'
import { readCypher } from '../cypher-file'
import type { Transaction } from '../connect'

/** Grows whenever the same records would give another graph, so that the next import writes them again. */
const RESOLVER_VERSION = 1

/** One text for all that an import of a collection depends on but the rest of the graph. The order of records is none of it. */
export function digestOf(records: readonly AnyRecord[], decisions: readonly Decision[]): string {
  const each = records.map((record) => createHash('sha256').update(JSON.stringify(record)).digest('hex'))
  return createHash('sha256')
    .update(JSON.stringify([RESOLVER_VERSION, decisions, each.sort()]))
    .digest('hex')
}

/** Whether the collection was imported whole with this digest. */
export async function isUnchanged(transaction: Transaction, collection: string, digest: string): Promise<boolean> {
  const rows = await transaction.run(readCypher('write/collection-digest.cypher'), { collection })
  return rows[0]?.digest === digest
}

/** `digest` is null while an import is under way. */
export async function keepDigest(transaction: Transaction, collection: string, digest: string | null): Promise<void> {
  await transaction.run(readCypher('write/collection.cypher'), { collection, digest })
}
