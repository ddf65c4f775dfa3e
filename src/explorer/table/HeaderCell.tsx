import { flexRender, type Header } from '@tanstack/react-table'

const arrows = { asc: '▲', desc: '▼' } as const
const orders = { asc: 'ascending', desc: 'descending' } as const

/** Shows the header of a column: a button that sorts the table by this column. */
export function HeaderCell<Row>(props: { header: Header<Row, unknown>; numeric: boolean; description?: string }) {
  const { header, numeric, description } = props
  const sorted = header.column.getIsSorted()
  return (
    <th
      scope="col"
      className={numeric ? 'numeric' : undefined}
      aria-sort={sorted === false ? undefined : orders[sorted]}
    >
      <button type="button" title={description} onClick={header.column.getToggleSortingHandler()}>
        {flexRender(header.column.columnDef.header, header.getContext())}
        <span aria-hidden="true" className="sort-arrow">
          {sorted === false ? '' : arrows[sorted]}
        </span>
      </button>
    </th>
  )
}
