import type { ReactNode } from 'react'

/** The value of a cell for sorting and export. Null if the value is not recorded. */
export type CellValue = string | number | null

/**
 * One column of a table. Export uses `value`. Sorting uses `sortBy` if it is given, and otherwise `value`. The page
 * shows `cell` if it is given, and otherwise `value`.
 */
export interface Column<Row> {
  readonly id: string
  readonly header: string
  /** Explains the column, if its header is too short for that. */
  readonly description?: string
  value(row: Row): CellValue
  /** Returns what the table is sorted by, if it differs from the value. */
  sortBy?(row: Row): CellValue
  /** Returns the content of the cell, such as links or evidence, if it differs from the value. */
  cell?(row: Row): ReactNode
  /** If true, the column is right-aligned and its digits have equal width. */
  readonly numeric?: boolean
}

/**
 * The rows, columns and caption of a table. The address stores the sort order under `sort` and the name of the table.
 */
export interface DataTableProps<Row> {
  /** Identifies the table in the address and in the names of its files. */
  readonly name: string
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** The total number of rows, if the server has more rows than it returned. */
  readonly total?: number
}
