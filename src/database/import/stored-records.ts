import { deflateSync, inflateSync } from 'node:zlib'
import type { Contribution } from '../../model/contribution'
import { readCypher } from '../cypher-file'
import type { Transaction } from '../connect'
import { runInRows } from '../write/rows'

/** A record as the graph keeps it. */
export interface StoredRecord {
  key: string
  collection: string
  digest: string
  /** JSON text of the record as read. */
  body: string
  contribution: Contribution
}

/** Every record that the graph rests on. */
export async function storedRecords(transaction: Transaction): Promise<Map<string, StoredRecord>> {
  const rows = await transaction.run(readCypher('write/stored-records.cypher'))
  const records = rows.map(
    (row) => ({ ...row, contribution: unpack(row.contribution as string) }) as unknown as StoredRecord,
  )
  return new Map(records.map((record) => [record.key, record]))
}

/** Keeps records with what they add, so that taking one out takes along exactly that. */
export async function storeRecords(transaction: Transaction, contributions: Contribution[]): Promise<void> {
  const rows = contributions.map((contribution) => {
    const { key, collection, recordId, kind, digest, body } = contribution
    return { id: key, collection, recordId, kind, digest, body, contribution: pack(contribution) }
  })
  await runInRows(transaction, 'write/records.cypher', rows)
}

export async function removeRecords(transaction: Transaction, keys: string[]): Promise<void> {
  await transaction.run(readCypher('write/withdrawn-records.cypher'), { ids: keys })
}

/** Whether two contributions add the same to the graph. */
export function isSame(before: Contribution | undefined, after: Contribution): boolean {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(after)
}

const pack = (contribution: Contribution): string => deflateSync(JSON.stringify(contribution)).toString('base64')

const unpack = (text: string): Contribution =>
  JSON.parse(inflateSync(Buffer.from(text, 'base64')).toString()) as Contribution
