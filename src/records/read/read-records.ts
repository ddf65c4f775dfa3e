import { readFileSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import { readCsv } from './csv'
import { decode, LARGEST_FILE } from './decode'
import { FORMATS, recordFiles } from './files'
import { readJson } from './json'
import { readJsonLines } from './json-lines'
import type { Problem } from './problem'
import { type LocatedRecord, validate } from './validate'
import { readYaml } from './yaml'

/** Valid records, and everything that is wrong. */
export interface ReadResult {
  records: LocatedRecord[]
  /** Everything wrong in the files, in their order. Nothing may be written while there is any. */
  problems: Problem[]
}

const READERS = { yaml: readYaml, json: readJson, 'json-lines': readJsonLines, csv: readCsv }

/**
 * Reads all records of some files and folders (YAML, JSON, JSON Lines, CSV), which form one collection.
 * Never throws for what a file holds: every problem of the run is in the answer.
 */
export function readRecords(paths: readonly string[]): Promise<ReadResult> {
  const { files, missing } = recordFiles(paths)
  const problems = missing.map((path) => fileProblem(path, 'there is no such file or folder'))
  const records: LocatedRecord[] = []
  for (const file of files) collect(readRecordFile(file), records, problems)
  if (files.length === 0 && missing.length === 0)
    problems.push(fileProblem(paths.join(', '), 'there is no record file', ENDINGS))
  problems.push(...repeatedIds(records))
  return Promise.resolve({ records, problems })
}

/** Reads one file, record by record: each valid one, or the problems in its place. */
export function* readRecordFile(file: string): Generator<LocatedRecord | Problem[]> {
  const format = FORMATS[extname(file).toLowerCase()]
  if (!format) return void (yield [fileProblem(file, 'is of no known format', ENDINGS)])
  const text = textOf(file)
  if (typeof text !== 'string') return void (yield [text])
  let parts = 0
  for (const part of READERS[format](text)) {
    parts++
    yield validate(file, part)
  }
  if (parts === 0 && !/^\s*\[\s*\]\s*$/.test(text))
    yield [fileProblem(file, 'holds no record', 'records, or [] for none')]
}

const ENDINGS = `a name that ends in ${Object.keys(FORMATS).join(', ')}`

function textOf(file: string): string | Problem {
  const { size } = statSync(file)
  const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`
  if (size > LARGEST_FILE) {
    return {
      ...fileProblem(file, 'is too large', `at most ${megabytes(LARGEST_FILE)}; cut it in two`),
      found: megabytes(size),
    }
  }
  const decoded = decodeFile(file)
  return 'text' in decoded ? decoded.text : { file, field: '', ...decoded.fault }
}

function decodeFile(file: string): ReturnType<typeof decode> {
  try {
    return decode(readFileSync(file))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason'
    return { fault: { line: 1, column: 1, message: `cannot be opened (${code})` } }
  }
}

function collect(results: Iterable<LocatedRecord | Problem[]>, records: LocatedRecord[], problems: Problem[]): void {
  for (const result of results) {
    if (Array.isArray(result)) problems.push(...result)
    else records.push(result)
  }
}

function fileProblem(file: string, message: string, allowed?: string): Problem {
  return { file, line: 1, column: 1, field: '', message, ...(allowed && { allowed }) }
}

/** An id stands for one record of a collection: each further record that uses it is a problem. */
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
    allowed: 'an id of its own',
  }
}
