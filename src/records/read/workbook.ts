import { type CellObject, read, utils } from '@e965/xlsx'
import { readTable, type TableRow } from './csv'
import type { DocumentPart, Fault } from './document'
import { cellText } from './workbook-cell'
import { unpacksWithin } from './zip-size'

/** The maximum size of a workbook, in bytes: as a file, and unpacked. */
export const MAX_WORKBOOK = { packed: 20 * 1024 * 1024, unpacked: 64 * 1024 * 1024 }

/** The entries of a workbook, and a sentence about its sheets. */
export interface Workbook {
  /** The entries of each sheet that was read. */
  sheets: { name: string; parts: Generator<DocumentPart> }[]
  /** Names the sheets that were read and those that were not, if the workbook has several. */
  notice?: string
}

/** One sheet, with the text that each cell shows. Empty rows and cells are gaps in the lists. */
interface Sheet {
  name: string
  hidden: boolean
  rows: TableRow[]
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
  const sheets = chosen.map(({ name, rows }) => ({ name, parts: readTable(rows) }))
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
        rows: rowsOf((Sheets[name]?.['!data'] ?? []) as Cells, name, from1904),
      })),
    }
  } catch {
    return failed('cannot be read as a workbook', SAVE) // The library throws plain errors.
  }
}

type Cells = (CellObject | undefined)[][]

function rowsOf(cells: Cells, sheet: string, from1904: boolean): TableRow[] {
  const rows: TableRow[] = []
  for (const [row, line] of cells.entries()) {
    const faults: TableRow['faults'] = new Map()
    const texts = Array.from(line ?? [], (cell, column) => {
      if (!cell) return ''
      const place = () => `cell ${utils.encode_cell({ r: row, c: column })} of the sheet “${sheet}”`
      const read = cellText(cell, place, from1904)
      if ('text' in read) return read.text
      faults.set(column, read.fault)
      return cell.w ?? String(cell.v)
    })
    if (texts.some((text) => text.trim() !== '')) rows.push({ line: row + 1, cells: texts, faults })
  }
  return rows
}

const LIMIT = `at most ${MAX_WORKBOOK.unpacked / 1024 / 1024} MB; split it in two, or save the sheet as CSV (UTF-8)`
const SAVE = 'an Excel (.xlsx) or OpenDocument (.ods) workbook without a password; or save the sheet as CSV (UTF-8)'

const failed = (message: string, allowed: string): { fault: Fault } => ({
  fault: { line: 1, column: 1, message, allowed },
})

/** Names the sheets that were read and those that were not. */
function noticeOf(chosen: readonly Sheet[], all: readonly Sheet[]): string | undefined {
  if (all.length < 2) return undefined
  const names = (sheets: readonly Sheet[]) => sheets.map(({ name }) => `“${name}”`).join(', ')
  const others = all.filter((sheet) => !chosen.includes(sheet))
  const rest =
    others.length > 0
      ? `; skipped the sheets that are empty, are hidden or have no column \`id\`: ${names(others)}`
      : ''
  return `read the ${chosen.length === 1 ? 'sheet' : 'sheets'} ${names(chosen)}${rest}`
}
