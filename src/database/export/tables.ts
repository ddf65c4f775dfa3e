import { textOf } from '../../model/text-of'
import { stringify } from 'csv-stringify/sync'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database, Row } from '../connect'
import { readCypher } from '../cypher-file'

/**
 * Exports tables of agreements, ties, sources and claims for spreadsheets into a folder. Returns the names of the
 * files.
 */
export async function writeTables(database: Database, ids: Set<string> | undefined, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true })
  const names = ['agreements', 'ties', 'sources', 'claims']
  for (const name of names) {
    const rows = await database.read(readCypher(`export/${name}-table.cypher`), { ids: ids ? [...ids] : null })
    writeFileSync(join(folder, `${name}.csv`), table(rows))
  }
  return names.map((name) => `${name}.csv`)
}

function table(rows: Row[]): string {
  const columns = Object.keys(rows[0] ?? {})
  const values = rows.map((row) => columns.map((name) => row[name]))
  return spreadsheetCsv(columns, values)
}

/**
 * Formats a table for spreadsheets. The table starts with a byte-order mark, because spreadsheets do not recognise
 * UTF-8 without one.
 */
export function spreadsheetCsv(columns: readonly string[], rows: readonly (readonly unknown[])[]): string {
  return stringify(
    rows.map((row) => row.map((value) => harmless(textOf(value)))),
    { header: true, columns: [...columns], bom: true },
  )
}

/**
 * Puts an apostrophe before a cell if a spreadsheet would otherwise read the cell as a formula
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function harmless(cell: string): string {
  return /^\s*[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell
}
