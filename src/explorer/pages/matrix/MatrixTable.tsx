import { Link } from 'wouter'
import { pathOf } from '../../address/paths'
import type { MatrixQuery } from '../../generated/graphql'
import type { Column } from '../../table/column'
import { DataTable } from '../../table/DataTable'
import { When } from '../../format/When'
import type { MatrixRow } from './rows'

type Cell = MatrixQuery['tieMatrix'][number]

/** Shows the matrix as a table of pairs. The highest count comes first. */
export function MatrixTable({ cells, countries }: { cells: readonly Cell[]; countries: readonly MatrixRow[] }) {
  const names = new Map(countries.map((country) => [country.id, country.name]))
  const rows = [...cells].sort((one, other) => other.count - one.count || one.id.localeCompare(other.id))
  return (
    <DataTable
      name="matrix"
      caption="Pairs with a count, by the filters above"
      columns={columnsFor((id) => names.get(id) ?? id)}
      rows={rows}
      keyOf={(cell) => cell.id}
    />
  )
}

function columnsFor(nameOf: (id: string) => string): Column<Cell>[] {
  return [
    {
      id: 'pair',
      header: 'Pair',
      value: (cell) => cell.countries.map(nameOf).join(' – '),
      cell: (cell) => (
        <Link href={pathOf('Tie', cell.id) ?? '/'}>
          <bdi>{cell.countries.map(nameOf).join(' – ')}</bdi>
        </Link>
      ),
    },
    { id: 'count', header: 'Count', value: (cell) => cell.count, numeric: true },
    { id: 'possibly', header: 'Possibly more', value: (cell) => cell.possibly, numeric: true },
    { id: 'undated', header: 'Undated', value: (cell) => cell.undatedCount, numeric: true },
    { id: 'duplicates', header: 'Possible duplicates', value: (cell) => cell.possibleDuplicateCount, numeric: true },
    {
      id: 'lastOn',
      header: 'Newest',
      value: (cell) => cell.lastOn ?? null,
      cell: (cell) => <When date={cell.lastOn} />,
    },
  ]
}
