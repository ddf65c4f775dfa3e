import { CsvError, parse } from 'csv-parse/sync'
import { didYouMean } from '../../model/errors'
import { nearestWords } from '../../model/nearest'
import { CSV_COLUMNS, cellValue, pathOfColumn } from './csv-columns'
import { type DocumentPart, type Fault, firstFaults, type Path, unreadable } from './document'
import { TOO_DEEP, tooDeepAt } from './json-fragments'

interface Row {
  info: { lines: number }
  record: string[]
}

/** One row of a table, and the line on which it begins. */
export interface TableRow {
  line: number
  cells: readonly string[]
  /** The faults of cells that have no usable text, by the index of the cell. */
  faults?: Map<number, Omit<Fault, 'line' | 'column'>>
}

/**
 * Reads the agreements in a CSV file, one per row, as described in docs/csv-form.md. The column number of a position
 * counts cells, not characters. The first line may be `sep=;`, which is how Excel names the separator.
 */
export function* readCsv(text: string): Generator<DocumentPart> {
  // Excel itself adds quotation marks and empty cells to the line when it saves the file again.
  const named = /^"?sep=([^"\r\n])"?\1*[ \t]*(?:\r\n|\r|\n)/i.exec(text)
  const table = named ? text.slice(named[0].length) : text
  const rows = parseRows(table, named?.[1] ?? delimiterOf(table), named ? 1 : 0)
  if ('message' in rows) yield unreadable(rows)
  else yield* readTable(rows)
}

/**
 * Reads the agreements in a file of cells that are separated by tabs. Some spreadsheets, such as Excel, quote cells as
 * in CSV. Others, such as Google Sheets, write cells unchanged.
 */
export function* readTsv(text: string): Generator<DocumentPart> {
  const plain = parseRows(text, '\t', 0, false)
  const quoted = text.includes('"') ? parseRows(text, '\t', 0) : plain
  const rows = 'message' in plain || ('length' in quoted && isQuoted(text, quoted, plain)) ? quoted : plain
  if ('message' in rows) yield unreadable(rows)
  else yield* readTable(rows)
}

/**
 * Checks whether the cells of a file are quoted as in CSV: the header is quoted, or a cell contains characters that
 * must be quoted. If every row has the right number of cells when quotes are not interpreted, then no quotes enclose a
 * tab or a line break.
 */
function isQuoted(text: string, quoted: readonly TableRow[], plain: readonly TableRow[]): boolean {
  if (text.startsWith('"')) return true
  if (isEven(plain) && quoted.some(({ cells }) => cells.some((cell) => /[\t\r\n]/.test(cell)))) return false
  return /(?:^|\t)"[^"\t\r\n]*[,;][^"\t\r\n]*"(?=[\t\r\n]|$)/m.test(text) || quoted.some(hasQuotable)
}

const hasQuotable = ({ cells }: TableRow): boolean => cells.some((cell) => /["\t\r\n]/.test(cell))

/** Checks whether all filled rows have as many cells as the header, and no cell contains a line break. */
const isEven = ([header, ...body]: readonly TableRow[]): boolean =>
  body.every(({ cells }) => cells.length === header?.cells.length || cells.join('') === '') &&
  !body.some(({ cells }) => cells.some((cell) => /[\r\n]/.test(cell)))

/** Reads the agreements in a table: a row of column names, and one row per agreement. */
export function* readTable([header, ...body]: readonly TableRow[]): Generator<DocumentPart> {
  if (!header) return void (yield unreadable({ line: 1, column: 1, message: 'has no header row' }))
  const columns = withoutEmptyEnd(header.cells.map((name) => name.trim()))
  const faults = headerFaults(columns, header.line)
  if (faults.length > 0) return void (yield { ...unreadable(faults[0]!), faults })
  for (const row of body) {
    if (row.cells.some((cell) => cell.trim() !== '')) yield readRow(columns, row)
  }
}

/** Removes the empty cells at the end of a row, because spreadsheets make each row as long as the longest row. */
function withoutEmptyEnd(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1)
}

function parseRows(text: string, delimiter: string, linesBefore: number, quotes = true): TableRow[] | Fault {
  try {
    const quote = quotes ? '"' : null
    const options = { info: true, relax_column_count: true, skip_empty_lines: false, delimiter, quote }
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
  const first = new Map(columns.map((name, index) => [name, index] as const).reverse())
  const named = columns.map((name, index) => ({ name, index }))
  const wrong = named.filter(({ name, index }) => first.get(name) !== index || !pathOfColumn(name))
  return firstFaults(wrong, ({ name, index }) => ({
    line,
    column: index + 1,
    message:
      first.get(name) === index
        ? `there is no column "${name}".${didYouMean(nearestWords(name, CSV_COLUMNS))}`.replace(/[.]$/, '')
        : `the column "${name}" appears twice`,
  }))
}

function readRow(columns: string[], row: TableRow): DocumentPart {
  const { line } = row
  const cells = withoutEmptyEnd(row.cells)
  const value: Record<string, unknown> = { record: 'agreement' }
  const faults: Fault[] = []
  if (cells.length > columns.length)
    faults.push({ line, column: columns.length + 1, message: 'has more cells than the header has columns' })
  for (const [index, column] of columns.entries()) {
    const cell = cells[index] ?? ''
    const path = pathOfColumn(column) ?? [column]
    const fault = row.faults?.get(index) ?? (cell.trim() === '' ? undefined : putCell(value, path, column, cell))
    if (fault) faults.push({ path, ...fault, line, column: index + 1 })
  }
  const at = (path: Path) => ({ line, column: cellOf(columns, path) })
  return { value: compact(value), at, keyAt: at, faults }
}

/** Puts the value of a cell into the record, or returns the reason why the cell has no value. */
function putCell(
  value: Record<string, unknown>,
  path: (string | number)[],
  column: string,
  cell: string,
): Omit<Fault, 'line' | 'column'> | undefined {
  if (/^\s*[[{]/.test(cell) && tooDeepAt(cell) !== undefined) return { message: TOO_DEEP }
  try {
    place(value, path, cellValue(column, cell))
    return undefined
  } catch {
    return { message: 'is in brackets like JSON, but is not valid JSON', found: cell.slice(0, 40) }
  }
}

function place(value: Record<string, unknown>, path: (string | number)[], cell: unknown): void {
  let holder = value as Record<string | number, unknown>
  path.forEach((step, index) => {
    if (index === path.length - 1) holder[step] = cell
    else holder = (holder[step] ??= typeof path[index + 1] === 'number' ? [] : {}) as Record<string | number, unknown>
  })
}

/** Removes the gap from the list of sources if a row fills only the columns of later sources. */
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
