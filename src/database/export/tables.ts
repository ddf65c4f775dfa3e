import { textOf } from '../../model/text-of'
import { stringify } from 'csv-stringify/sync'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database, Row } from '../connect'
import { readCypher } from '../cypher-file'

/** Writes tables for people into a folder: agreements and ties. Returns the names of the files. */
export async function writeTables(database: Database, ids: Set<string> | undefined, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true })
  const names = ['agreements', 'ties']
  for (const name of names) {
    const rows = await database.read(readCypher(`export/${name}-table.cypher`), { ids: ids ? [...ids] : null })
    writeFileSync(join(folder, `${name}.csv`), table(rows))
  }
  return names.map((name) => `${name}.csv`)
}

/** A table as spreadsheets open it: a byte-order mark, because without one they take UTF-8 for something else. */
function table(rows: Row[]): string {
  const columns = Object.keys(rows[0] ?? {})
  return stringify(
    rows.map((row) => columns.map((name) => harmless(textOf(row[name])))),
    { header: true, columns, bom: true },
  )
}

/**
 * A cell that no spreadsheet takes for a formula: an apostrophe before what begins like one
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function harmless(cell: string): string {
  return /^\s*[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell
}
