import { userInfo } from 'node:os'
import type { Decision, LocatedRecord } from '../records'
import { check, type CheckResult } from './check'
import type { Database } from './connect'
import { readCypher } from './cypher-file'
import { digestOf, isUnchanged } from './import/collection-digest'
import { importAtOnce } from './import/import-at-once'
import { importInBatches } from './import/import-in-batches'
import { countDifferences } from './import/count-differences'
import type { Collection } from './import/reconcile'
import { type Imported, type ImportReport, unchangedReport } from './import/report'
import { deriveOutdatedTies } from './derive/outdated-ties'
import { noProgress, type Progress } from '../model/progress'
import { migrate } from './migrate'
import type { RunInfo } from './revision/revision'
import { reading } from './reading'
import { rolledBack } from './rolled-back'
import { seed } from './seed'
import { inTurn, takeTurn } from './take-turn'

/** The largest collection that is written in one transaction. */
const AT_ONCE = 5_000

export interface ImportOptions {
  /** The collection that these records are, whole: a record of it that is not among them is taken out. */
  collection: string
  /** Tells what would change, and changes nothing. */
  dryRun?: boolean
  /** A person's word on what is the same and what is not. */
  decisions?: Decision[]
  /** Who imports; the user of this machine without it. */
  by?: string
  /** Up to so many records, the collection's or those that it had, are written in one transaction: 5,000. */
  atOnce?: number
  /** How many records of a larger collection are written in one transaction: 2,000. */
  batch?: number
  progress?: Progress
}

/**
 * Imports valid records as one collection: up to 5,000 in one transaction, more in batches. A graph that was never
 * seeded is seeded first.
 * @throws IdConflictError when an id stands for things of different kinds; nothing is written then.
 * DatabaseError, after which a collection of more than 5,000 may be written in part: the next run goes on.
 */
export async function importRecords(
  database: Database,
  records: LocatedRecord[],
  options: ImportOptions,
): Promise<ImportReport> {
  const { collection: name, dryRun = false, decisions = [], by = userInfo().username } = options
  await migrate(database) // without its indexes every look-up by id would read the whole graph
  if (!dryRun) await seed(database, { by })
  const collection: Collection = { name, records: records.map(({ record }) => record), decisions }
  const digest = digestOf(collection.records, decisions)
  if (await isUnchanged(reading(database), name, digest)) return unchangedReport(name, dryRun, records.length)
  const run = { by, collection: name, files: [...new Set(records.map(({ file }) => file))].sort() }
  const report = { collection: name, dryRun, unchanged: false, findings: [] }
  if (dryRun) return { ...report, ...(await rehearse(database, collection, digest, run, options)) }
  const imported = await write(database, collection, digest, run, options)
  if (!imported) return unchangedReport(name, dryRun, records.length)
  return { ...report, ...imported, findings: await checkAfter(database, imported.revision) }
}

/** The checks that found something, by whose names the revision remembers them. */
async function checkAfter(database: Database, revision: string): Promise<CheckResult[]> {
  const findings = (await check(database)).filter(({ passed }) => !passed)
  const failed = findings.map(({ name }) => name)
  await database.write(readCypher('write/failed-checks.cypher'), { revision, failed })
  return findings
}

/** Nothing where another run that began at the same time has imported the same. */
async function write(
  database: Database,
  collection: Collection,
  digest: string,
  run: RunInfo,
  { atOnce = AT_ONCE, batch = 2_000, progress = noProgress }: ImportOptions,
): Promise<Imported | undefined> {
  if ((await sizeOf(database, collection)) > atOnce) {
    return importInBatches(database, collection, digest, run, { batch, progress })
  }
  const imported = await inTurn(database, async (transaction) => {
    if (await isUnchanged(transaction, collection.name, digest)) return undefined
    return importAtOnce(transaction, collection, digest, run)
  })
  await deriveOutdatedTies(database, progress) // what a larger import that was killed may have left
  return imported
}

/** What `write` would do. Of more records than fit into a transaction only their number is told. */
async function rehearse(
  database: Database,
  collection: Collection,
  digest: string,
  run: RunInfo,
  { atOnce = AT_ONCE }: ImportOptions,
): Promise<Omit<Imported, 'revision'>> {
  const isLarge = (await sizeOf(database, collection)) > atOnce
  const counted = isLarge ? await countDifferences(database, collection, atOnce) : undefined
  if (counted) return counted
  const { revision: _notKept, ...imported } = await rolledBack(database, async (transaction) => {
    await takeTurn(transaction)
    return importAtOnce(transaction, collection, digest, run)
  })
  return imported
}

/** How many records a collection has, or had if those were more. */
async function sizeOf(database: Database, { name, records }: Collection): Promise<number> {
  const [row] = await database.read(readCypher('write/count-of-records.cypher'), { collection: name })
  return Math.max(records.length, Number(row?.count))
}
