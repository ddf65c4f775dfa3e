import type { ReactNode } from 'react'

/** The value of a cell for sorting and export. Null if it is not recorded. */
export type CellValue = string | number | null

/** One column of a table. `value` is sorted and exported, and `cell` is shown. */
export interface Column<Row> {
  readonly id: string
  readonly header: string
  value(row: Row): CellValue
  /** Shown instead of the value, where words, links or evidence are wanted. */
  cell?(row: Row): ReactNode
  /** Set right, with figures of one width. */
  readonly numeric?: boolean
}

/** Rows under a caption. The order is in the address, under `sort` and the table's own name. */
export interface DataTableProps<Row> {
  /** Names the table in the address and its files. */
  readonly name: string
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** How many the rows are out of, where the server holds more than it gave. */
  readonly total?: number
}
