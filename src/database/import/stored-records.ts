import { createHash } from 'node:crypto'
import { deflateSync, inflateSync } from 'node:zlib'
import type { Contribution } from '../../model/contribution'
import type { AnyRecord, CollectedRecord } from '../../records'
import { readCypher } from '../cypher-file'
import type { Transaction } from '../connect'
import type { Replacement } from './apply'
import { runInIds, runInRows } from '../write/rows'

/** What tells a record that the graph rests on from a newer version of it. */
export interface StoredRecord {
  key: string
  collection: string
  /** Of the record as read. */
  digest: string
  /** Of what it adds; none where an earlier version of the product kept it. */
  contributionDigest: string | null
}

/** Every record that the graph rests on, by key. */
export async function storedRecords(transaction: Transaction): Promise<Map<string, StoredRecord>> {
  const rows = (await transaction.run(readCypher('write/stored-records.cypher'))) as unknown as StoredRecord[]
  return new Map(rows.map((record) => [record.key, record]))
}

/** The records that the graph rests on, as they were read, by key: of one collection only, or but those of one. In bounded memory. */
export async function* storedBodies(
  transaction: Transaction,
  { only = null, except = '' }: { only?: string | null; except?: string } = {},
): AsyncGenerator<CollectedRecord> {
  let after: string | undefined = ''
  while (after !== undefined) {
    const rows = await transaction.run(readCypher('write/stored-bodies.cypher'), { after, only, except })
    for (const { collection, body } of rows) {
      yield { collection: collection as string, record: JSON.parse(body as string) as AnyRecord }
    }
    after = rows.at(-1)?.key as string | undefined
  }
}

/** What some records added before, and what they add now; those of `gone` add nothing any more. */
export async function replacementsOf(
  transaction: Transaction,
  contributions: readonly Contribution[],
  gone: readonly string[],
): Promise<Replacement[]> {
  const keys = [...contributions.map(({ key }) => key), ...gone]
  const rows = await runInIds(transaction, 'write/stored-contributions.cypher', keys)
  const before = new Map(rows.map(({ key, contribution }) => [key as string, unpack(contribution as string)]))
  return [
    ...contributions.map((after) => ({ before: before.get(after.key), after })),
    ...gone.map((key) => ({ before: before.get(key) })),
  ]
}

/** Keeps records with what they add, so that taking one out takes along exactly that. */
export async function keepRecords(transaction: Transaction, replacements: readonly Replacement[]): Promise<void> {
  const rows = replacements.flatMap(({ after }) => (after ? [rowOf(after)] : []))
  await runInRows(transaction, 'write/records.cypher', rows)
  const gone = replacements.flatMap(({ before, after }) => (before && !after ? [before.key as string] : []))
  await runInIds(transaction, 'write/withdrawn-records.cypher', gone)
}

function rowOf(contribution: Contribution): object {
  const { key, collection, recordId, kind, digest, body } = contribution
  const contributionDigest = digestOfContribution(contribution)
  return { id: key, collection, recordId, kind, digest, body, contribution: pack(contribution), contributionDigest }
}

/** One text for all that a record adds to the graph. */
export const digestOfContribution = (contribution: Contribution): string =>
  createHash('sha256').update(JSON.stringify(contribution)).digest('base64')

const pack = (contribution: Contribution): string => deflateSync(JSON.stringify(contribution)).toString('base64')

const unpack = (text: string): Contribution =>
  JSON.parse(inflateSync(Buffer.from(text, 'base64')).toString()) as Contribution
