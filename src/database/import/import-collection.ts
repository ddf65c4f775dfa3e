import { userInfo } from 'node:os'
import type { Progress } from '../local/progress'
import { noProgress } from '../local/progress'
import type { Decision } from '../../records/decide/decision'
import { readRecords, recordFiles } from '../../records/read/read-records'
import type { LocatedRecord } from '../../records/read/validate'
import { check, type CheckResult } from '../check'
import type { Database } from '../connect'
import { readCypher } from '../cypher-file'
import { deriveOutdatedTies } from '../derive/outdated-ties'
import { InvalidRecordsError } from '../import-errors'
import { migrate } from '../migrate'
import { seed } from '../seed/seed'
import { asReadTransaction, withWriteLock } from '../transactions'
import { decisionFiles, decisionsOf } from './decision-files'
import { digestOfFiles, digestOfRecords, isUnchanged } from './digest'
import { rehearse } from './dry-run'
import { type Imported, type ImportReport, unchangedReport } from './report'
import { importAtOnce, importInBatches, type ImportRun, sizeOf, storedCount } from './write-collection'

/** The largest collection that is written in one transaction. */
const MAX_AT_ONCE = 5_000

/** How many records of a larger collection are written in one transaction. */
const BATCH_SIZE = 2_000

/** How records are imported. */
export interface ImportOptions {
  /** The collection that the records are. A stored record of it that is not among them is removed. */
  collection: string
  /** Report what would change, and change nothing. */
  dryRun?: boolean
  /** A person's decisions on which ids are one thing and which are not. */
  decisions?: Decision[]
  /** Who imports; by default the user of this machine. */
  by?: string
  /** The largest number of records, before or after, that is written in one transaction; by default 5,000. */
  atOnce?: number
  /** How many records of a larger collection are written in one transaction; by default 2,000. */
  batch?: number
  progress?: Progress
  /** Identifies the input; by default a digest of the records and decisions. */
  digest?: string
}

/** How record files are imported. */
export interface ImportPathsOptions extends Omit<ImportOptions, 'decisions' | 'collection' | 'digest'> {
  /** The collection's name; by default the paths. */
  collection?: string
}

/**
 * Reads the record files at some paths and imports them as one collection, with the decisions of every folder's
 * `decisions.yaml`. Files that were imported before, and did not change, are not parsed.
 * @throws InvalidRecordsError with every problem of the files; nothing is written then.
 */
export async function importPaths(
  database: Database,
  paths: string[],
  { collection = paths.join(','), ...options }: ImportPathsOptions = {},
): Promise<ImportReport> {
  const { files } = recordFiles(paths)
  const digest = digestOfFiles([...files, ...decisionFiles(paths)])
  if (await isUnchanged(asReadTransaction(database), collection, digest)) {
    return unchangedReport(collection, options.dryRun ?? false, await storedCount(database, collection))
  }
  const { records, problems } = await readRecords(paths)
  if (problems.length > 0) throw new InvalidRecordsError(problems)
  return importRecords(database, records, { ...options, collection, decisions: decisionsOf(paths, files), digest })
}

/**
 * Imports valid records as one collection: up to 5,000 in one transaction, more in batches. Seeds the graph first if
 * it never was.
 * @throws IdConflictError if an id names things of different kinds; nothing is written then.
 * DatabaseError, after which a collection of more than 5,000 may be written in part: the next run continues.
 */
export async function importRecords(
  database: Database,
  records: LocatedRecord[],
  options: ImportOptions,
): Promise<ImportReport> {
  const { collection: name, dryRun = false, decisions = [], by = userInfo().username } = options
  await migrate(database) // without its indexes every look-up by id would read the whole graph
  if (!dryRun) await seed(database, { by })
  const values = records.map(({ record }) => record)
  const files = [...new Set(records.map(({ file }) => file))].sort()
  const run: ImportRun = {
    collection: { name, records: values, decisions },
    digest: options.digest ?? digestOfRecords(values, decisions),
    run: { by, collection: name, files },
  }
  const isSame = await isUnchanged(asReadTransaction(database), name, run.digest)
  const report = { collection: name, dryRun, unchanged: false, findings: [] }
  if (dryRun) {
    const rehearsed = isSame ? undefined : await rehearse(database, run, options.atOnce ?? MAX_AT_ONCE)
    return rehearsed ? { ...report, ...rehearsed } : unchangedReport(name, dryRun, records.length)
  }
  const imported = isSame ? undefined : await write(database, run, options)
  if (!imported) return unchangedReport(name, dryRun, records.length)
  return { ...report, ...imported, findings: await checkAfter(database, imported.revision) }
}

/** Undefined if the graph is already as it is to be: another run may have imported the same at the same time. */
async function write(
  database: Database,
  run: ImportRun,
  { atOnce = MAX_AT_ONCE, batch = BATCH_SIZE, progress = noProgress }: ImportOptions,
): Promise<Imported | undefined> {
  if ((await sizeOf(database, run)) > atOnce) return importInBatches(database, run, { batch, progress })
  const imported = await withWriteLock(database, (transaction) => importAtOnce(transaction, run))
  await deriveOutdatedTies(database, progress) // a larger import that was killed may have left some
  return imported
}

/** Runs the checks. The revision keeps the names of those that found something. */
async function checkAfter(database: Database, revision: string): Promise<CheckResult[]> {
  const findings = (await check(database)).filter(({ passed }) => !passed)
  const failed = findings.map(({ name }) => name)
  await database.write(readCypher('write/failed-checks.cypher'), { revision, failed })
  return findings
}
