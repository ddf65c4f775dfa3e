import type { ReactNode } from 'react'

/** The value of a cell for sorting and export. Null if it is not recorded. */
export type CellValue = string | number | null

/** One column of a table. `value` is sorted and exported, and `cell` is shown. */
export interface Column<Row> {
  readonly id: string
  readonly header: string
  value(row: Row): CellValue
  /** Returns the content of the cell, such as links or evidence, if it differs from the value. */
  cell?(row: Row): ReactNode
  /** If true, the column is aligned right, with digits of equal width. */
  readonly numeric?: boolean
}

/** Rows with a caption. The sort order is in the address, under `sort` and the name of the table. */
export interface DataTableProps<Row> {
  /** Identifies the table in the address and in the names of its files. */
  readonly name: string
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** The number of all rows, if the server has more than it returned. */
  readonly total?: number
}
