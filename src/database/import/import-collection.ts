import { userInfo } from 'node:os'
import { readRecords } from '../../records/read/read-records'
import { recordFiles } from '../../records/read/record-files'
import type { LocatedRecord } from '../../records/read/validate'
import { applyBatch } from '../apply/apply-batch'
import { Comparison } from '../apply/compare-records'
import { storeDecisions } from '../apply/decisions'
import type { Database, Transaction } from '../connect'
import { deriveOutdatedTies } from '../derive/outdated-ties'
import { InvalidRecordsError } from '../import-errors'
import { noProgress } from '../../model/progress'
import { migrate } from '../migrate'
import { Revision } from '../revision/revision'
import { runScripts } from '../seed/run-scripts'
import { seed } from '../seed/seed'
import { acquireWriteLock, asReadTransaction, inRolledBackTransaction, withWriteLock } from '../transactions'
import { checkAfter, faultsAfter } from './check-after'
import { complete, isComplete, sizeOf, storedCount } from './completion'
import { countDifferences } from './count-differences'
import { decisionFiles, decisionsOf } from './decision-files'
import { digestOfFiles, digestOfRecords, isUnchanged, storeDigest } from './digest'
import { importInBatches } from './import-in-batches'
import {
  type Imported,
  type ImportOptions,
  type ImportPathsOptions,
  type ImportReport,
  type ImportRun,
  reportOf,
  unchangedReport,
} from './import-report'
import { explainLines } from './tie-changes'
import { scriptsOfUndoneMerges } from './undone-merges'

/** The size of the largest collection that is written in one transaction. */
const MAX_AT_ONCE = 5_000

/** The number of records of a larger collection that are written in one transaction. */
const BATCH_SIZE = 2_000

/**
 * Reads the record files at the given paths and imports them as one collection, together with the decisions in the
 * `decisions.yaml` of every folder. If none of these files has changed since the last import, nothing is parsed.
 * @throws InvalidRecordsError with every problem in the files. In this case, no records are written.
 */
export async function importPaths(
  database: Database,
  paths: string[],
  { collection = paths.join(','), ...options }: ImportPathsOptions = {},
): Promise<ImportReport> {
  const { files, problems: unreadable } = recordFiles(paths)
  if (unreadable.length > 0) throw new InvalidRecordsError((await readRecords(paths)).problems)
  const digest = digestOfFiles([...files, ...decisionFiles(paths)])
  if (await isUnchanged(asReadTransaction(database), collection, digest)) {
    return unchangedReport(collection, options.dryRun ?? false, await storedCount(database, collection))
  }
  const { records, problems, notices } = await readRecords(paths)
  if (problems.length > 0) throw new InvalidRecordsError(problems)
  const decisions = decisionsOf(paths, files)
  const report = await importRecords(database, records, { ...options, collection, decisions, digest })
  return { ...report, notices }
}

/**
 * Imports valid records as one collection. Imports up to 5,000 records in one transaction, and larger collections in
 * batches. Seeds the graph first if it has never been seeded.
 * @throws IdConflictError if an id belongs to nodes of different kinds. In this case, no records are written.
 * @throws UnknownValueError if a source names a value that is missing from the record's list. In this case, no records
 * are written.
 * @throws DatabaseError if the database fails. If there are more than 5,000 records, some of them may already be
 * written. In this case, the next run continues the import.
 */
export async function importRecords(
  database: Database,
  records: LocatedRecord[],
  options: ImportOptions,
): Promise<ImportReport> {
  const { collection: name, dryRun = false, decisions = [], by = userInfo().username, scripts } = options
  await migrate(database) // Without indexes, every lookup by id would read the whole graph.
  if (!dryRun) await seed(database, { by, scripts })
  const values = records.map(({ record }) => record)
  const files = [...new Set(records.map(({ file }) => file))].sort()
  const collection = { name, records: values, decisions }
  const digest = options.digest ?? digestOfRecords(values, decisions)
  const isSame = await isUnchanged(asReadTransaction(database), name, digest)
  const again = isSame ? [] : await scriptsOfUndoneMerges(database, collection, scripts)
  const run: ImportRun = { collection, digest, run: { by, collection: name, files }, again }
  if (dryRun) {
    const simulated = isSame ? undefined : await dryRunImport(database, run, options.atOnce ?? MAX_AT_ONCE)
    return simulated ?? unchangedReport(name, dryRun, records.length)
  }
  const imported = isSame ? undefined : await write(database, run, options)
  if (!imported) return unchangedReport(name, dryRun, records.length)
  const faults = await checkAfter(database, imported.revision, imported.concern)
  return reportOf({ collection: name, dryRun }, imported, faults)
}

/**
 * Writes the collection. Returns undefined if another run has already imported the same files.
 */
async function write(
  database: Database,
  run: ImportRun,
  { atOnce = MAX_AT_ONCE, batch = BATCH_SIZE, progress = noProgress }: ImportOptions,
): Promise<Imported | undefined> {
  if ((await sizeOf(database, run)) > atOnce) return importInBatches(database, run, { batch, progress })
  await deriveOutdatedTies(database, progress) // A larger import that was killed may have left outdated ties.
  return withWriteLock(database, (transaction) => importAtOnce(transaction, run))
}

/**
 * Imports a collection as one batch. Until the transaction is committed, every query sees the graph before the import.
 * Returns undefined if the graph is already up to date.
 */
export async function importAtOnce(transaction: Transaction, importRun: ImportRun): Promise<Imported | undefined> {
  const { collection, digest, run, again = [] } = importRun
  if (await isUnchanged(transaction, collection.name, digest)) return undefined
  const ran = again.length > 0 ? await runScripts(transaction, again) : undefined
  const comparison = await Comparison.begin(transaction, collection)
  const batch = await comparison.wholeBatch(transaction)
  const differing = batch.facts.length + batch.removed.length
  if (differing === 0 && (await isComplete(transaction, collection))) {
    await storeDigest(transaction, collection.name, digest)
    return undefined
  }
  const { id } = await Revision.begin(transaction, run)
  await storeDecisions(transaction, id, collection, comparison.idNow)
  const { changes, lines } = await applyBatch(
    transaction,
    { ...batch, ...(ran && { scripts: ran.subjects }) },
    { run, ties: 'now' },
  )
  const revision = await complete(transaction, importRun, comparison, ran?.formerIds)
  const { concern, formerIds } = comparison
  const ties = await explainLines(transaction, revision.revision, lines, formerIds)
  const found = { ...ties, ...(await comparison.findings()), ...revision }
  return { ...found, records: comparison.recordCounts(), changes, concern }
}

/**
 * Imports a collection in a transaction that is rolled back, and checks the graph in the same transaction. If more than
 * `max` records differ, reports only their number. Returns undefined if the graph is already up to date.
 */
async function dryRunImport(database: Database, run: ImportRun, max: number): Promise<ImportReport | undefined> {
  const about = { collection: run.collection.name, dryRun: true }
  const isLarge = (await sizeOf(database, run)) > max
  const counted = isLarge ? await countDifferences(database, run, max) : undefined
  if (counted) return reportOf(about, counted, { findings: [], otherFaults: 0 })
  return inRolledBackTransaction(database, async (transaction) => {
    await acquireWriteLock(transaction)
    const imported = await importAtOnce(transaction, run)
    if (!imported) return undefined
    const inside: Pick<Database, 'read'> = { read: (cypher, parameters) => transaction.run(cypher, parameters) }
    const faults = await faultsAfter(inside, imported.concern)
    const { revision: _rolledBack, ...simulated } = imported
    return reportOf(about, simulated, faults)
  })
}
