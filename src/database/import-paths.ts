import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Decision, readDecisions, readRecords } from '../records'
import { recordFiles } from '../records/read/files'
import type { Database } from './connect'
import { readCypher } from './cypher-file'
import { importRecords, type ImportOptions } from './import'
import { InvalidRecordsError } from './import/errors'
import { unchangedReport, type ImportReport } from './import/report'

/** Grows with every change of reading or resolving that would give another graph from the same files. */
const VERSION = 1

export interface ImportPathsOptions extends Omit<ImportOptions, 'decisions' | 'collection'> {
  /** The collection's name; by default the paths. */
  collection?: string
}

/**
 * Reads the record files at some paths and imports them as one collection, with the decisions of every folder's
 * `decisions.yaml`. Files that were imported just so before are not even read.
 * @throws InvalidRecordsError with every problem of the files, when there is any; nothing is written then.
 */
export async function importPaths(
  database: Database,
  paths: string[],
  { collection = paths.join(','), ...options }: ImportPathsOptions = {},
): Promise<ImportReport> {
  const decisionFiles = paths.map((path) => join(path, 'decisions.yaml')).filter(existsSync)
  const digest = digestOfFiles([...recordFiles(paths).files, ...decisionFiles])
  const known = await countOfUnchanged(database, collection, digest)
  if (known !== undefined) return unchangedReport(collection, options.dryRun ?? false, known)
  const { records, problems } = await readRecords(paths)
  if (problems.length > 0) throw new InvalidRecordsError(problems)
  const decisions: Decision[] = decisionFiles.flatMap(readDecisions)
  const report = await importRecords(database, records, { ...options, collection, decisions })
  if (!options.dryRun) await keepFileDigest(database, collection, digest, records.length)
  return report
}

function digestOfFiles(files: string[]): string {
  const digest = createHash('sha256').update(String(VERSION))
  for (const file of files) if (statSync(file).isFile()) digest.update(`\n${file}\n`).update(readFileSync(file))
  return digest.digest('hex')
}

/** How many records the collection has, if it was imported whole from these files as they are. */
async function countOfUnchanged(database: Database, collection: string, digest: string): Promise<number | undefined> {
  const [row] = await database.read(readCypher('write/collection-digest.cypher'), { collection })
  return row?.digest && row.files === digest ? Number(row.records) : undefined
}

async function keepFileDigest(database: Database, collection: string, digest: string, count: number): Promise<void> {
  await database.write(readCypher('write/collection-files.cypher'), { collection, digest, count })
}
