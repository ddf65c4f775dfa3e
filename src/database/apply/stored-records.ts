import { createHash } from 'node:crypto'
import { deflateSync, inflateSync } from 'node:zlib'
import type { RecordFacts } from '../../model/record-facts'
import type { Decision } from '../../records/decide/decision'
import type { Review } from '../../records/definition/common'
import type { AnyRecord, CollectedRecord } from '../../records/definition/record'
import type { Database, Transaction } from '../connect'
import { readCypher } from '../cypher-file'
import { asReadTransaction } from '../transactions'
import { type NewVersion, storeVersions } from '../revision/versions'
import { runInIds, runInRows } from '../write/rows'
import { reviewsToStore } from './reviews'

/** Identifies a stored version of a record. */
export interface StoredRecord {
  key: string
  collection: string
  /** The digest of the record as it was read. */
  digest: string
  /** The digest of the facts that the record adds. Null if an earlier version of GovTies stored the record. */
  factsDigest: string | null
}

/** Returns every stored record by key. */
export async function storedRecords(transaction: Transaction): Promise<Map<string, StoredRecord>> {
  const rows = (await transaction.run(readCypher('write/stored-records.cypher'))) as unknown as StoredRecord[]
  return new Map(rows.map((record) => [record.key, record]))
}

/**
 * Yields stored records in their original form, sorted by key. Yields all records, the records of one collection, or
 * all records except those of one collection. Reads page by page. `reviewVersions` contains the version to which each
 * review applies.
 */
export async function* storedBodies(
  transaction: Transaction,
  { only = null, except = '' }: { only?: string | null; except?: string } = {},
): AsyncGenerator<CollectedRecord & { reviewVersions: string[] }> {
  let after: string | undefined = ''
  while (after !== undefined) {
    const rows = await transaction.run(readCypher('write/stored-bodies.cypher'), { after, only, except })
    for (const { collection, body, reviewVersions } of rows) {
      const record = JSON.parse(body as string) as AnyRecord
      yield { collection: collection as string, record, reviewVersions: (reviewVersions ?? []) as string[] }
    }
    after = rows.at(-1)?.key as string | undefined
  }
}

/** Returns all stored records, and the decisions of all collections except `data`, whose decisions are in a file. */
export async function collectedRecords(
  database: Database,
): Promise<{ records: AsyncIterable<CollectedRecord>; decisions: Decision[] }> {
  const decisions = await database.read(readCypher('write/other-decisions.cypher'), { collection: 'data' })
  return {
    records: storedBodies(asReadTransaction(database)),
    decisions: decisions.map(({ text }) => JSON.parse(text as string) as Decision),
  }
}

/** The facts that one record added earlier, and the facts that it adds now. Either may be missing. */
export interface RecordChange {
  before?: RecordFacts
  after?: RecordFacts
  /** For each review of the earlier record, the version to which the review applies. */
  reviewVersions?: string[]
}

/**
 * Pairs the current facts of the given records with their earlier facts. Records in `removed` have no current facts.
 */
export async function recordChangesOf(
  transaction: Transaction,
  facts: readonly RecordFacts[],
  removed: readonly string[],
): Promise<RecordChange[]> {
  const keys = [...facts.map(({ key }) => key), ...removed]
  const rows = await runInIds(transaction, 'write/stored-facts.cypher', keys)
  const before = new Map(rows.map(({ key, facts: packed }) => [key as string, unpack(packed as string)]))
  const versions = new Map(rows.map(({ key, reviewVersions }) => [key as string, (reviewVersions ?? []) as string[]]))
  return [
    ...facts.map((after) => ({ before: before.get(after.key), after, reviewVersions: versions.get(after.key) })),
    ...removed.map((key) => ({ before: before.get(key) })),
  ]
}

/**
 * Stores records with the facts that they add, so that removing a record later removes exactly these facts. Also stores
 * the versions of added, changed and removed records, which are kept forever.
 */
export async function storeRecords(
  transaction: Transaction,
  revision: string,
  changes: readonly RecordChange[],
): Promise<void> {
  const rows = changes.flatMap((change) => (change.after ? [rowOf(change, change.after)] : []))
  await runInRows(transaction, 'write/records.cypher', rows)
  const stored = new Map(rows.map((row) => [row.id, row]))
  await storeVersions(
    transaction,
    revision,
    changes.flatMap((change) => versionOfChange(change, stored)),
  )
  const removed = changes.flatMap(({ before, after }) => (before && !after ? [before.key as string] : []))
  await runInIds(transaction, 'write/removed-records.cypher', removed)
}

/**
 * Returns the new version of a record if its text changed. If only the facts that follow from the text changed, there
 * is no new version.
 */
function versionOfChange({ before, after }: RecordChange, stored: Map<string, RecordRow>): NewVersion[] {
  const record = after ?? before
  if (!record || before?.body === after?.body) return []
  const { key, collection, recordId } = record
  const reviewVersions = stored.get(key)?.reviewVersions
  const about = { kind: 'RECORD' as const, key, collection, recordId, ...(reviewVersions && { reviewVersions }) }
  return [{ ...about, body: after?.body ?? null }]
}

type RecordRow = ReturnType<typeof rowOf>

function rowOf({ before, reviewVersions = [] }: RecordChange, facts: RecordFacts) {
  const { key, collection, recordId, kind, aboutId, digest, body } = facts
  const earlier = before && { reviews: reviewsOf(before), versions: reviewVersions }
  const reviews = reviewsToStore(JSON.parse(body) as AnyRecord, earlier)
  // Existing graphs have these property names, so the names cannot change.
  const stored = { contribution: pack(facts), contributionDigest: digestOfFacts(facts), ...reviews }
  return { id: key, collection, recordId, kind, aboutId, digest, body, ...stored }
}

const reviewsOf = ({ body }: RecordFacts): Review[] => (JSON.parse(body) as AnyRecord).reviews ?? []

/** Returns a digest of all the facts that a record adds to the graph. */
export const digestOfFacts = (facts: RecordFacts): string =>
  createHash('sha256').update(JSON.stringify(facts)).digest('base64')

const pack = (facts: RecordFacts): string => deflateSync(JSON.stringify(facts)).toString('base64')

const unpack = (text: string): RecordFacts =>
  JSON.parse(inflateSync(Buffer.from(text, 'base64')).toString()) as RecordFacts
