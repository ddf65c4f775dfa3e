import { CsvError, parse } from 'csv-parse/sync'
import { didYouMean } from '../../model/errors'
import { nearestWords } from '../../model/nearest'
import { CSV_COLUMNS, cellValue, pathOfColumn } from './csv-columns'
import type { DocumentPart, Fault, Path } from './document'

interface Row {
  info: { lines: number }
  record: string[]
}

/** One row of a table, and the line on which it begins. */
export interface TableRow {
  line: number
  cells: readonly string[]
}

/**
 * Reads the agreements in a CSV file, one per row, as described in docs/csv-form.md. The column number of a position
 * counts cells, not characters. The first line may be `sep=;`, with which Excel names the separator.
 */
export function* readCsv(text: string): Generator<DocumentPart> {
  const named = /^sep=(.)(?:\r\n|\r|\n)/.exec(text)
  const table = named ? text.slice(named[0].length) : text
  const rows = parseRows(table, named?.[1] ?? delimiterOf(table), named ? 1 : 0)
  if ('message' in rows) yield failed(rows)
  else yield* readTable(rows)
}

/** Reads the agreements in a file of cells that are separated by tabs. */
export function* readTsv(text: string): Generator<DocumentPart> {
  const rows = parseRows(text, '\t', 0)
  if ('message' in rows) yield failed(rows)
  else yield* readTable(rows)
}

/** Reads the agreements in a table: a row of column names, and one row per agreement. */
export function* readTable([header, ...body]: readonly TableRow[]): Generator<DocumentPart> {
  if (!header) return void (yield failed({ line: 1, column: 1, message: 'has no header row' }))
  const columns = withoutEmptyEnd(header.cells.map((name) => name.trim()))
  const faults = headerFaults(columns, header.line)
  if (faults.length > 0) return void (yield { ...failed(faults[0]!), faults })
  for (const { line, cells } of body) {
    if (cells.some((cell) => cell.trim() !== '')) yield readRow(columns, withoutEmptyEnd(cells), line)
  }
}

/** Removes the empty cells at the end of a row, because spreadsheets add some to fill the widest row. */
function withoutEmptyEnd(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1)
}

function parseRows(text: string, delimiter: string, linesBefore: number): TableRow[] | Fault {
  try {
    const options = { info: true, relax_column_count: true, skip_empty_lines: false, delimiter }
    const rows = parse(text, options) as unknown as Row[]
    return rows.map(({ record }, index) => ({
      line: linesBefore + (rows[index - 1]?.info.lines ?? 0) + 1,
      cells: record,
    }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = linesBefore + (typeof error.lines === 'number' ? error.lines : 1)
    return { line, column: 1, message: `cannot be read as CSV: ${error.message.split('\n')[0] ?? ''}` }
  }
}

/** Detects the delimiter in the header. In some languages, spreadsheets write `;` or a tab. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/\r?\n|$/))
  return [',', ';', '\t'].sort((a, b) => header.split(b).length - header.split(a).length)[0] ?? ','
}

function headerFaults(columns: string[], line: number): Fault[] {
  return columns.flatMap((name, index) => {
    const place = { line, column: index + 1 }
    if (columns.indexOf(name) < index) return [{ ...place, message: `the column "${name}" appears twice` }]
    if (pathOfColumn(name)) return []
    return [
      {
        ...place,
        message: `there is no column "${name}".${didYouMean(nearestWords(name, CSV_COLUMNS))}`.replace(/[.]$/, ''),
      },
    ]
  })
}

function readRow(columns: string[], cells: string[], line: number): DocumentPart {
  const value: Record<string, unknown> = { record: 'agreement' }
  const faults: Fault[] = []
  if (cells.length > columns.length)
    faults.push({ line, column: columns.length + 1, message: 'has more cells than the header has columns' })
  for (const [index, column] of columns.entries()) {
    const cell = cells[index] ?? ''
    if (cell.trim() === '') continue
    const path = pathOfColumn(column) ?? [column]
    try {
      place(value, path, cellValue(column, cell))
    } catch {
      faults.push({
        line,
        column: index + 1,
        message: 'is in brackets like JSON, but is not valid JSON',
        path,
        found: cell.slice(0, 40),
      })
    }
  }
  const at = (path: Path) => ({ line, column: cellOf(columns, path) })
  return { value: compact(value), at, keyAt: at, faults }
}

function place(value: Record<string, unknown>, path: (string | number)[], cell: unknown): void {
  let holder = value as Record<string | number, unknown>
  path.forEach((step, index) => {
    if (index === path.length - 1) holder[step] = cell
    else holder = (holder[step] ??= typeof path[index + 1] === 'number' ? [] : {}) as Record<string | number, unknown>
  })
}

/** Removes the gap in the list of sources if a row fills only the columns of the second source. */
function compact(value: Record<string, unknown>): Record<string, unknown> {
  return Array.isArray(value.sources) ? { ...value, sources: (value.sources as unknown[]).filter(Boolean) } : value
}

function cellOf(columns: string[], path: Path): number {
  const index = columns.findIndex((column) => {
    const own = pathOfColumn(column) ?? []
    return own.every((step, depth) => depth >= path.length || step === path[depth])
  })
  return Math.max(index, 0) + 1
}

function failed(fault: Fault): DocumentPart {
  const at = () => ({ line: fault.line, column: fault.column })
  return { value: undefined, at, keyAt: at, faults: [fault] }
}
