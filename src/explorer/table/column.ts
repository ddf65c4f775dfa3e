import type { ReactNode } from 'react'

/** What a cell holds for sorting and for export: plain text or a number, null for what is not recorded. */
export type CellValue = string | number | null

/** One column of a table: its value is what sorts and what is exported, its cell what is shown. */
export interface Column<Row> {
  readonly id: string
  readonly header: string
  value(row: Row): CellValue
  /** Shown instead of the value, where words, links or evidence are wanted. */
  cell?(row: Row): ReactNode
  /** Set right, with figures of one width. */
  readonly numeric?: boolean
}
