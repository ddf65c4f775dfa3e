import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readRecords } from '../records'
import { recordFiles } from '../records/read/files'
import type { Database } from './connect'
import { readCypher } from './cypher-file'
import { importRecords, type ImportOptions } from './import'
import { decisionFiles, decisionsOf } from './import/decisions-of-paths'
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
  const { files } = recordFiles(paths)
  const digest = digestOfFiles([...files, ...decisionFiles(paths)])
  const known = await countOfUnchanged(database, collection, digest)
  if (known !== undefined) return unchangedReport(collection, options.dryRun ?? false, known)
  const { records, problems } = await readRecords(paths)
  if (problems.length > 0) throw new InvalidRecordsError(problems)
  const report = await importRecords(database, records, {
    ...options,
    collection,
    decisions: decisionsOf(paths, files),
  })
  if (!options.dryRun) await keepFileDigest(database, collection, digest, records.length)
  return report
}

function digestOfFiles(files: string[]): string {
  const each = files.map((file) => createHash('sha256').update(readFileSync(file)).digest('hex'))
  return createHash('sha256')
    .update([VERSION, ...each.sort()].join('\n'))
    .digest('hex')
}

/** How many records the collection has, if it was imported whole from these files as they are. */
async function countOfUnchanged(database: Database, collection: string, digest: string): Promise<number | undefined> {
  const [row] = await database.read(readCypher('write/collection-digest.cypher'), { collection })
  return row?.digest && row.files === digest ? Number(row.records) : undefined
}

async function keepFileDigest(database: Database, collection: string, digest: string, count: number): Promise<void> {
  await database.write(readCypher('write/collection-files.cypher'), { collection, digest, count })
}
