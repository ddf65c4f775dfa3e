import {
  flexRender,
  getCoreRowModel,
  getSortedRowModel,
  useReactTable,
  type ColumnDef,
  type Row as TableRow,
  type SortingState,
} from '@tanstack/react-table'
import { useMemo, useState } from 'react'
import { useAddress } from '../address/useAddress'
import type { Column, DataTableProps } from './column'
import { compareCells } from './compare'
import { HeaderCell } from './HeaderCell'
import { sortFrom, sortText } from './sort'
import { TableFoot } from './TableFoot'
import './table.css'

const PAGE_SIZE = 100

/** Shows a table that readers can sort and export as CSV and JSON. The table shows 100 rows at a time. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rows, name } = props
  const [limit, setLimit] = useState(PAGE_SIZE)
  const address = useAddress()
  const order = address.get(`sort.${name}`)
  // The array is memoised, because the table library treats a new array as a change and would render endlessly.
  const sorting = useMemo(() => sortFrom(order), [order])
  const definitions = useMemo(() => columns.map((column) => definition(column)), [columns])
  const table = useReactTable<Row>({
    data: rows as Row[],
    columns: definitions,
    state: { sorting },
    onSortingChange: (change) => {
      const next: SortingState = typeof change === 'function' ? change(sorting) : change
      address.set({ [`sort.${name}`]: sortText(next) })
    },
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
    getRowId: (row) => props.keyOf(row),
    autoResetAll: false,
  })
  const sorted = table.getRowModel().rows
  return (
    <div className="table-box">
      <div className="table-scroll" tabIndex={0} role="group" aria-label={`${props.caption} (table)`}>
        <table>
          <caption>{props.caption}</caption>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map((header) => (
                  <HeaderCell
                    key={header.id}
                    header={header}
                    numeric={numeric(columns, header.id)}
                    description={columns.find(({ id }) => id === header.id)?.description}
                  />
                ))}
              </tr>
            ))}
          </thead>
          <tbody>
            {sorted.slice(0, limit).map((row) => (
              <BodyRow key={row.id} row={row} columns={columns} />
            ))}
          </tbody>
        </table>
      </div>
      <TableFoot
        {...props}
        rows={sorted.map((row) => row.original)}
        limit={limit}
        more={() => setLimit(limit + PAGE_SIZE)}
      />
    </div>
  )
}

function BodyRow<Row>({ row, columns }: { row: TableRow<Row>; columns: readonly Column<Row>[] }) {
  return (
    <tr>
      {row.getVisibleCells().map((cell) => (
        <td key={cell.id} className={numeric(columns, cell.column.id) ? 'numeric' : undefined}>
          {flexRender(cell.column.columnDef.cell, cell.getContext())}
        </td>
      ))}
    </tr>
  )
}

function definition<Row>(column: Column<Row>): ColumnDef<Row> {
  return {
    id: column.id,
    header: column.header,
    accessorFn: (row) => (column.sortBy === undefined ? column.value(row) : column.sortBy(row)),
    sortingFn: (one, other, id) => compareCells(one.getValue(id), other.getValue(id)),
    sortUndefined: 'last',
    cell: ({ row }) => (column.cell === undefined ? (column.value(row.original) ?? '—') : column.cell(row.original)),
  }
}

function numeric<Row>(columns: readonly Column<Row>[], id: string): boolean {
  return columns.find((column) => column.id === id)?.numeric === true
}
