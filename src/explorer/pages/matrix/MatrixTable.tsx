import { Link } from 'wouter'
import { pathOf } from '../../address/paths'
import type { MatrixQuery } from '../../generated/graphql'
import type { Column } from '../../table/column'
import { DataTable } from '../../table/DataTable'
import { countsAny } from '../../ties/newest'
import { newestColumn } from '../../ties/newest-column'
import { When } from '../../format/When'
import type { MatrixRow } from './rows'
import { certainOf } from './shades'

type Cell = MatrixQuery['tieMatrix'][number]

/** Shows the matrix as a table of pairs. The highest count comes first. */
export function MatrixTable({ cells, countries }: { cells: readonly Cell[]; countries: readonly MatrixRow[] }) {
  const names = new Map(countries.map((country) => [country.id, country.name]))
  const rows = [...cells].sort(
    (one, other) =>
      certainOf(other) - certainOf(one) ||
      (other.whenLastKnown ?? 0) - (one.whenLastKnown ?? 0) ||
      one.id.localeCompare(other.id),
  )
  const onDay = cells.some(({ inEffect }) => inEffect != null)
  return (
    <DataTable
      name="matrix"
      caption="Pairs that match the filters above"
      columns={columnsFor((id) => names.get(id) ?? id, onDay)}
      rows={rows}
      keyOf={(cell) => cell.id}
    />
  )
}

const lastKnown: Column<Cell> = {
  id: 'lastKnown',
  header: 'In effect when last known',
  value: (cell) => cell.whenLastKnown ?? null,
  numeric: true,
}

function columnsFor(nameOf: (id: string) => string, onDay: boolean): Column<Cell>[] {
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
    { id: 'count', header: onDay ? 'In effect' : 'Count', value: certainOf, numeric: true },
    ...(onDay ? [lastKnown] : []),
    { id: 'possibly', header: 'Possibly', value: (cell) => cell.possibly, numeric: true },
    { id: 'undated', header: 'Undated', value: (cell) => cell.undatedCount, numeric: true },
    { id: 'recorded', header: 'Announced, not counted', value: (cell) => cell.recordedCount, numeric: true },
    { id: 'duplicates', header: 'Possible duplicates', value: (cell) => cell.possibleDuplicateCount, numeric: true },
    {
      id: 'searched',
      header: 'Searched, none found',
      value: (cell) => cell.searchedNoneFoundOn ?? null,
      cell: (cell) => cell.searchedNoneFoundOn != null && <When date={cell.searchedNoneFoundOn} />,
    },
    newestColumn({
      id: 'lastOn',
      header: 'Newest',
      newest: (cell) => ({ lastOn: cell.lastOn, newestOn: cell.newestOn, counts: countsAny(cell) }),
    }),
  ]
}
