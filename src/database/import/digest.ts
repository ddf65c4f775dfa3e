import { readFileSync } from 'node:fs'
import { sha256 } from '../../model/sha256'
import type { Decision } from '../../records/decide/decision'
import type { AnyRecord } from '../../records/definition/record'
import type { Transaction } from '../connect'
import { mappingDigest } from '../code-digest'
import { readCypher } from '../cypher-file'

/**
 * Returns a digest of the files that an import reads and of the code that reads them. The order of the files has no
 * effect.
 */
export const digestOfFiles = (files: readonly string[]): string =>
  digestOf(
    'files',
    files.map((file) => readFileSync(file)),
  )

/** Returns the digest of records and decisions that do not come from files. */
export const digestOfRecords = (records: readonly AnyRecord[], decisions: readonly Decision[]): string =>
  digestOf(
    'records',
    [...records, { decisions }].map((part) => JSON.stringify(part)),
  )

/** Checks whether the last complete import of the collection had this digest. */
export async function isUnchanged(transaction: Transaction, collection: string, digest: string): Promise<boolean> {
  return (await storedDigest(transaction, collection)) === digest
}

/**
 * Returns the digest of a collection's last complete import, or undefined if there is none or if an import is in
 * progress.
 */
export async function storedDigest(transaction: Transaction, collection: string): Promise<string | undefined> {
  const [row] = await transaction.run(readCypher('write/collection-digest.cypher'), { collection })
  return (row?.digest as string | null | undefined) ?? undefined
}

/** Stores the digest of a collection, or null while an import is in progress. */
export async function storeDigest(transaction: Transaction, collection: string, digest: string | null): Promise<void> {
  await transaction.run(readCypher('write/collection.cypher'), { collection, digest })
}

function digestOf(kind: 'files' | 'records', parts: readonly (string | Buffer)[]): string {
  return sha256([kind, mappingDigest(), ...parts.map(sha256).sort()].join('\n'))
}
