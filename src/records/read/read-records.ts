import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { readCsv, readTsv } from './csv'
import { decode, MAX_FILE_SIZE } from './decode'
import { readJson, readJsonLines } from './json'
import type { DocumentPart } from './document'
import type { Problem } from './problem'
import { type LocatedRecord, validate } from './validate'
import { MAX_WORKBOOK, readWorkbook } from './workbook'
import { readYaml } from './yaml'

/** Valid records, and all problems. */
export interface ReadResult {
  records: LocatedRecord[]
  /** All problems in the files, in order. Nothing may be written if there are any. */
  problems: Problem[]
  /** Sentences on what was read and what was left out, if that is not obvious. */
  notices: string[]
}

const READERS = { yaml: readYaml, json: readJson, 'json-lines': readJsonLines, csv: readCsv, tsv: readTsv }

/** The formats of record files, by file extension. */
const FORMATS: Readonly<Record<string, keyof typeof READERS | 'workbook'>> = {
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.json': 'json',
  '.jsonl': 'json-lines',
  '.ndjson': 'json-lines',
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.xlsx': 'workbook',
  '.ods': 'workbook',
}

/** Files without records that may be in the same folder as record files. */
const NO_RECORDS = /^decisions\.ya?ml$|\.schema\.json$|^\.|^~\$/

/**
 * Reads all records of some files and folders (YAML, JSON, JSON Lines, CSV, and workbooks of Excel and OpenDocument),
 * which form one collection. Invalid content does not cause an exception. Instead, the result lists every problem.
 */
export function readRecords(paths: readonly string[]): Promise<ReadResult> {
  const { files, missing } = recordFiles(paths)
  const problems = missing.map((path) => fileProblem(path, 'there is no such file or folder'))
  const result: ReadResult = { records: [], problems, notices: [] }
  for (const file of files) readRecordFile(file, result)
  if (files.length === 0 && missing.length === 0)
    problems.push(fileProblem(paths.join(', '), 'there are no record files', ENDINGS))
  problems.push(...repeatedIds(result.records))
  return Promise.resolve(result)
}

/** Reads one file, record by record: each valid record, or the problems of an invalid one. */
function readRecordFile(file: string, result: ReadResult): void {
  const format = FORMATS[extname(file).toLowerCase()]
  if (!format) return void result.problems.push(fileProblem(file, 'has an unknown format', ENDINGS))
  if (format === 'workbook') return readWorkbookFile(file, result)
  const text = textOf(file)
  if (typeof text !== 'string') return void result.problems.push(text)
  const parts = collect(file, READERS[format](text), result)
  if (parts === 0 && !/^\s*\[\s*\]\s*$/.test(text)) result.problems.push(noRecords(file))
}

function readWorkbookFile(file: string, result: ReadResult): void {
  const tooLarge = sizeProblem(file, MAX_WORKBOOK.packed)
  if (tooLarge) return void result.problems.push(tooLarge)
  const workbook = readWorkbook(readFileSync(file))
  if ('fault' in workbook) return void result.problems.push({ file, field: '', ...workbook.fault })
  const several = workbook.sheets.length > 1
  const parts = workbook.sheets.map(({ name, parts }) => collect(file, parts, result, several ? name : undefined))
  if (parts.every((count) => count === 0)) result.problems.push(noRecords(file))
  if (workbook.notice) result.notices.push(`${file}: ${workbook.notice}`)
}

const noRecords = (file: string): Problem => fileProblem(file, 'contains no records', 'records, or [] for none')

const ENDINGS = `a name that ends in ${Object.keys(FORMATS).join(', ')}`

function textOf(file: string): string | Problem {
  const tooLarge = sizeProblem(file, MAX_FILE_SIZE)
  if (tooLarge) return tooLarge
  const decoded = decodeFile(file)
  return 'text' in decoded ? decoded.text : { file, field: '', ...decoded.fault }
}

function sizeProblem(file: string, max: number): Problem | undefined {
  const { size } = statSync(file)
  const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`
  if (size <= max) return undefined
  return { ...fileProblem(file, 'is too large', `at most ${megabytes(max)}; split it in two`), found: megabytes(size) }
}

function decodeFile(file: string): ReturnType<typeof decode> {
  try {
    return decode(readFileSync(file))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason'
    return { fault: { line: 1, column: 1, message: `cannot be opened (${code})` } }
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

function fileProblem(file: string, message: string, allowed?: string): Problem {
  return { file, line: 1, column: 1, field: '', message, ...(allowed && { allowed }) }
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

/**
 * Finds the record files at some paths: the files themselves, and all files with a known extension in folders and their
 * subfolders. Sorted by name, without duplicates.
 */
export function recordFiles(paths: readonly string[]): { files: string[]; missing: string[] } {
  const missing = paths.filter((path) => !existsSync(path))
  const found = paths.filter((path) => existsSync(path)).flatMap((path) => (isFolder(path) ? filesBelow(path) : [path]))
  const byPlace = new Map(found.map((file) => [realpathSync(file), file]))
  return { files: [...byPlace.values()].sort(), missing }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (NO_RECORDS.test(entry.name)) return []
    if (isFolder(path)) return filesBelow(path)
    return extname(entry.name).toLowerCase() in FORMATS ? [path] : []
  })
}

const isFolder = (path: string): boolean => statSync(path).isDirectory()
