import { type CellObject, read, SSF } from '@e965/xlsx'
import { readTable, type TableRow } from './csv'
import type { DocumentPart, Fault } from './document'
import { unpacksWithin } from './zip-size'

/** The maximum size of a workbook, in bytes: as a file, and unpacked. */
export const MAX_WORKBOOK = { packed: 20 * 1024 * 1024, unpacked: 64 * 1024 * 1024 }

/** The entries of a workbook, and what was read and what was not. */
export interface Workbook {
  /** The entries of each sheet that was read. */
  sheets: { name: string; parts: Generator<DocumentPart> }[]
  /** A sentence on the sheets, if the workbook has several. */
  notice?: string
}

/** One sheet, with the text that each cell shows. Empty rows and cells are gaps in the lists. */
interface Sheet {
  name: string
  hidden: boolean
  rows: TableRow[]
  faults: Fault[]
}

/**
 * Reads an Excel or OpenDocument workbook: every sheet whose first row has a column `id`, in the form of a CSV file. A
 * hidden sheet is not read. If no sheet has such a column, the first one is read, so that its problems are reported.
 */
export function readWorkbook(bytes: Buffer): Workbook | { fault: Fault } {
  const all = sheetsOf(bytes)
  if ('fault' in all) return all
  const filled = all.sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0)
  const withId = filled.filter(({ rows }) => rows[0]?.cells.includes('id'))
  const chosen = withId.length > 0 ? withId : filled.slice(0, 1)
  const sheets = chosen.map((sheet) => ({ name: sheet.name, parts: partsOf(sheet) }))
  const notice = noticeOf(chosen, all.sheets)
  return { sheets, ...(notice !== undefined && { notice }) }
}

function sheetsOf(bytes: Buffer): { sheets: Sheet[] } | { fault: Fault } {
  try {
    if (!unpacksWithin(bytes, MAX_WORKBOOK.unpacked)) return failed('is too large when it is unpacked', LIMIT)
    const { SheetNames, Sheets, Workbook } = read(bytes, { type: 'buffer', dense: true, cellNF: true, cellHTML: false })
    const from1904 = Workbook?.WBProps?.date1904 ?? false
    return {
      sheets: SheetNames.map((name, index) => ({
        name,
        hidden: (Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0,
        ...rowsOf((Sheets[name]?.['!data'] ?? []) as Cells, from1904),
      })),
    }
  } catch {
    return failed('cannot be read as a workbook', SAVE) // The library throws plain errors.
  }
}

type Cells = (CellObject | undefined)[][]

function rowsOf(cells: Cells, from1904: boolean): Pick<Sheet, 'rows' | 'faults'> {
  const rows: TableRow[] = []
  const faults: Fault[] = []
  for (const [row, line] of cells.entries()) {
    const texts = Array.from(line ?? [], (cell, column) => {
      if (cell?.t === 'e') faults.push(errorFault(row, column, cell.w ?? '#ERROR'))
      return cell ? cellText(cell, from1904) : ''
    })
    if (texts.some((text) => text.trim() !== '')) rows.push({ line: row + 1, cells: texts })
  }
  return { rows, faults }
}

const LIMIT = `at most ${MAX_WORKBOOK.unpacked / 1024 / 1024} MB; split it in two, or save the sheet as CSV (UTF-8)`
const SAVE = 'an Excel (.xlsx) or OpenDocument (.ods) workbook without a password; or save the sheet as CSV (UTF-8)'

const failed = (message: string, allowed: string): { fault: Fault } => ({
  fault: { line: 1, column: 1, message, allowed },
})

function* partsOf({ rows, faults }: Sheet): Generator<DocumentPart> {
  if (faults.length > 0) yield failedPart(faults)
  else yield* readTable(rows)
}

/** The library's functions for dates, which its types leave open. */
const dates = SSF as {
  is_date(format: string): boolean
  parse_date_code(day: number, options: { date1904: boolean }): { y: number; m: number; d: number }
}

/** Returns the text that the spreadsheet shows in a cell. A formula counts as its value. */
function cellText({ t, v, w, z }: CellObject, from1904: boolean): string {
  if (typeof v === 'number' && typeof z === 'string' && dates.is_date(z)) return dateText(v, z, from1904)
  if (t === 'b') return String(v)
  return t === 'n' ? (w ?? String(v)) : String(v ?? '')
}

/**
 * Returns a date as precisely as the cell shows it. A spreadsheet stores a month as the first of the month, and shows it
 * without a day.
 */
function dateText(day: number, format: string, from1904: boolean): string {
  const { y, m, d } = dates.parse_date_code(day, { date1904: from1904 })
  const pad = (value: number, length = 2) => String(value).padStart(length, '0')
  const date = `${pad(y, 4)}-${pad(m)}-${pad(d)}`
  const shown = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase()
  if (shown.includes('d') || !shown.includes('y')) return date
  return date.slice(0, shown.includes('m') ? 7 : 4)
}

function errorFault(row: number, column: number, found: string): Fault {
  const message = 'is the error of a formula'
  return { line: row + 1, column: column + 1, message, found, allowed: 'a value; correct the formula' }
}

function failedPart(faults: Fault[]): DocumentPart {
  const at = () => ({ line: faults[0]!.line, column: faults[0]!.column })
  return { value: undefined, at, keyAt: at, faults }
}

/** Says which sheets were read and which were not. */
function noticeOf(chosen: readonly Sheet[], all: readonly Sheet[]): string | undefined {
  if (all.length < 2) return undefined
  const names = (sheets: readonly Sheet[]) => sheets.map(({ name }) => `“${name}”`).join(', ')
  const others = all.filter((sheet) => !chosen.includes(sheet))
  const rest = others.length > 0 ? `; not read, because empty, hidden or without a column \`id\`: ${names(others)}` : ''
  return `read the ${chosen.length === 1 ? 'sheet' : 'sheets'} ${names(chosen)}${rest}`
}
