import type { CellValue, Column } from './column'

/**
 * Formats rows as CSV (RFC 4180). A cell that would start a formula (`=`, `+`, `-`, `@`, tab, carriage return) is given
 * a leading apostrophe, as OWASP's “CSV Injection” advises, so that spreadsheets read it as text.
 */
export function toCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [columns.map(({ header }) => header), ...rows.map((row) => columns.map((column) => column.value(row)))]
  return lines.map((line) => line.map(csvCell).join(',')).join('\r\n') + '\r\n'
}

/** Formats one CSV cell, and quotes it if necessary. A number is never treated as a formula. */
export function csvCell(value: CellValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
