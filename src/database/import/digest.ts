import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Decision } from '../../records/decide/decision'
import type { AnyRecord } from '../../records/definition/record'
import type { Transaction } from '../connect'
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
  return sha256([kind, codeDigest(), ...parts.map(sha256).sort()].join('\n'))
}

/**
 * The code that decides which facts a record adds to the graph. If it changes, the next import compares every record
 * again.
 */
const CODE_FOLDERS = [join(__dirname, '../../records'), join(__dirname, '../../model')]

let codeDigestOnce: string | undefined

function codeDigest(): string {
  codeDigestOnce ??= sha256(
    CODE_FOLDERS.flatMap(codeFiles)
      .map((file) => sha256(readFileSync(file)))
      .join('\n'),
  )
  return codeDigestOnce
}

function codeFiles(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => /(?<!\.test|\.d)\.[jt]s$/.test(name))
    .sort()
    .map((name) => join(folder, name))
}

const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex')
