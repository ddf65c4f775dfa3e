import { readFileSync } from 'node:fs'
import { readCsv, readTsv } from './csv'
import { decode } from './decode'
import { readJson, readJsonLines } from './json'
import type { DocumentPart } from './document'
import { fileProblem, type Problem } from './problem'
import { cannotBeOpened, ENDINGS, formatOf, recordFiles } from './record-files'
import { type LocatedRecord, validate } from './validate'
import { readWorkbook } from './workbook'
import { readYaml } from './yaml'

/** Valid records, and all problems. */
export interface ReadResult {
  records: LocatedRecord[]
  /** All problems in the files, in order. If there are any, no records may be written. */
  problems: Problem[]
  /** Sentences that name the parts of the files that were read or left out, if this is not obvious to readers. */
  notices: string[]
}

const READERS = { yaml: readYaml, json: readJson, 'json-lines': readJsonLines, csv: readCsv, tsv: readTsv }

/**
 * Reads all records of the given files and folders (YAML, JSON, JSON Lines, CSV, and workbooks of Excel and
 * OpenDocument), which form one collection. Invalid content does not cause an exception. Instead, the result lists
 * every problem.
 */
export function readRecords(paths: readonly string[]): Promise<ReadResult> {
  const { files, problems } = recordFiles(paths)
  const result: ReadResult = { records: [], problems, notices: [] }
  for (const file of files) readRecordFile(file, result)
  if (files.length === 0 && problems.length === 0)
    problems.push(fileProblem(paths.join(', '), 'there are no record files', ENDINGS))
  for (const problem of repeatedIds(result.records)) problems.push(problem)
  return Promise.resolve(result)
}

/** Reads one file, record by record. Adds each valid record, or the problems of an invalid one, to the result. */
function readRecordFile(file: string, result: ReadResult): void {
  const format = formatOf(file)
  if (!format) return void result.problems.push(fileProblem(file, 'has an unknown format', ENDINGS))
  const bytes = bytesOf(file)
  if ('message' in bytes) return void result.problems.push(bytes)
  if (format === 'workbook') return readWorkbookFile(file, bytes, result)
  const decoded = decode(bytes)
  if ('fault' in decoded) return void result.problems.push({ file, field: '', ...decoded.fault })
  const { text } = decoded
  const parts = collect(file, READERS[format](text), result)
  if (parts === 0 && !/^\s*\[\s*\]\s*$/.test(text)) result.problems.push(noRecords(file))
}

function readWorkbookFile(file: string, bytes: Buffer, result: ReadResult): void {
  const workbook = readWorkbook(bytes)
  if ('fault' in workbook) return void result.problems.push({ file, field: '', ...workbook.fault })
  const several = workbook.sheets.length > 1
  const parts = workbook.sheets.map(({ name, parts }) => collect(file, parts, result, several ? name : undefined))
  if (parts.every((count) => count === 0)) result.problems.push(noRecords(file))
  if (workbook.notice) result.notices.push(`${file}: ${workbook.notice}`)
}

const noRecords = (file: string): Problem => fileProblem(file, 'contains no records', 'records, or [] for none')

function bytesOf(file: string): Buffer | Problem {
  try {
    return readFileSync(file)
  } catch (error) {
    return cannotBeOpened(file, error)
  }
}

/** Adds the records and problems of a file, or of one of its sheets. Returns the number of entries. */
function collect(file: string, parts: Iterable<DocumentPart>, result: ReadResult, sheet?: string): number {
  let count = 0
  for (const part of parts) {
    count++
    const found = validate(file, part)
    const place = sheet === undefined ? {} : { file: `${file} “${sheet}”` }
    if (Array.isArray(found)) result.problems.push(...found.map((problem) => ({ ...problem, ...place })))
    else result.records.push(found)
  }
  return count
}

/**
 * Finds ids that several records of a collection use. Every record after the first with the same id is reported as a
 * problem.
 */
export function repeatedIds(records: readonly LocatedRecord[]): Problem[] {
  const first = new Map<string, LocatedRecord>()
  return records.flatMap((located) => {
    const { id } = located.record
    const earlier = first.get(id)
    if (!earlier) first.set(id, located)
    return earlier ? [repeated(located, earlier)] : []
  })
}

function repeated({ file, line, column, record }: LocatedRecord, earlier: LocatedRecord): Problem {
  const message = `is already the id of the ${earlier.record.record} at ${earlier.file}:${earlier.line}`
  return {
    file,
    line,
    column,
    recordId: record.id,
    field: 'id',
    message,
    found: `"${record.id}"`,
    allowed: 'another id',
  }
}
