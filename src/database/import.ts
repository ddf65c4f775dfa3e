import { userInfo } from 'node:os'
import type { Decision, LocatedRecord } from '../records'
import { check } from './check'
import type { Database } from './connect'
import { digestOf, isUnchanged } from './import/collection-digest'
import { importAtOnce } from './import/import-at-once'
import type { Collection } from './import/reconcile'
import { type ImportReport, unchangedReport } from './import/report'
import { migrate } from './migrate'
import { rolledBack } from './rolled-back'
import { seed } from './seed'

export interface ImportOptions {
  /** The collection that these records are, whole: a record of it that is not among them is taken out. */
  collection: string
  /** Tells what would change, and changes nothing. */
  dryRun?: boolean
  /** A person's word on what is the same and what is not. */
  decisions?: Decision[]
  /** Who imports; the user of this machine without it. */
  by?: string
}

/**
 * Imports valid records as one collection, in one transaction. A graph that was never seeded is seeded first.
 * @throws IdConflictError when an id stands for things of different kinds; DatabaseError. Nothing is written then.
 */
export async function importRecords(
  database: Database,
  records: LocatedRecord[],
  { collection: name, dryRun = false, decisions = [], by = userInfo().username }: ImportOptions,
): Promise<ImportReport> {
  await migrate(database) // without its indexes every look-up by id would read the whole graph
  if (!dryRun) await seed(database, { by })
  const collection: Collection = { name, records: records.map(({ record }) => record), decisions }
  const digest = digestOf(collection.records, decisions)
  if (await isUnchanged(database, name, digest)) return unchangedReport(name, dryRun, records.length)
  const run = { by, collection: name, files: [...new Set(records.map(({ file }) => file))].sort() }
  const imported = dryRun
    ? await rolledBack(database, (transaction) => importAtOnce(transaction, collection, digest, run))
    : await database.inWriteTransaction((transaction) => importAtOnce(transaction, collection, digest, run))
  const { changes, counts, warnings, suggestions, revision } = imported
  return {
    collection: name,
    dryRun,
    unchanged: false,
    ...(dryRun ? {} : { revision }),
    records: counts,
    changes,
    changeCount: changes.length,
    suggestions,
    warnings,
    findings: dryRun ? [] : (await check(database)).filter(({ passed }) => !passed),
  }
}
