import { pathOfTie } from '../../address/paths'
import { Link } from 'wouter'
import type { CellValue, Column } from '../../table/column'
import { DataTable } from '../../table/DataTable'
import { countsAny } from '../../ties/newest'
import { newestColumn } from '../../ties/newest-column'
import { sharedBy } from './group-title'
import { LineName, nameOf, type LinesProps } from './LinePicture'
import { cellOf, type Cell, type Compared, type ComparedLine } from './lines'

interface Row {
  readonly line: ComparedLine
  readonly shared: string
}

/** Shows the same lines as a table with all figures. A figure that is zero in every line has no column. */
export function LineTable({ title, by, groups, compared }: LinesProps) {
  const rows = groups.flatMap((group) => group.lines.map((line) => ({ line, shared: sharedBy(group, compared) })))
  return (
    <DataTable
      name={`compare-${by.toLowerCase()}-${compared.map(({ id }) => id).join('-')}`}
      caption={`${title}, by country`}
      columns={columnsFor(rows, compared)}
      rows={rows}
      keyOf={({ line }) => line.id}
    />
  )
}

const figures: readonly { id: keyof Cell; header: string }[] = [
  { id: 'count', header: '' },
  { id: 'inEffect', header: 'in effect' },
  { id: 'whenLastKnown', header: 'in effect when last known' },
  { id: 'possibly', header: 'possibly' },
  { id: 'undatedCount', header: 'undated' },
  { id: 'recordedCount', header: 'announced, not counted' },
  { id: 'possibleDuplicateCount', header: 'possible duplicates' },
]

function columnsFor(rows: readonly Row[], compared: readonly Compared[]): Column<Row>[] {
  return [
    {
      id: 'name',
      header: 'Name',
      value: ({ line }) => nameOf(line),
      cell: ({ line }) => <LineName line={line} />,
    },
    { id: 'shared', header: 'Of', value: ({ shared }) => shared },
    ...compared.flatMap((country) => columnsOf(country, rows)),
  ]
}

function columnsOf({ id: country, name }: Compared, rows: readonly Row[]): Column<Row>[] {
  const isUsed = (id: keyof Cell) => rows.some(({ line }) => Number(cellOf(line, country)?.[id] ?? 0) > 0)
  const used = figures.filter(
    ({ id }) => isUsed(id) || (id === 'count' && !isUsed('inEffect') && !isUsed('whenLastKnown')),
  )
  return [
    ...used.map(({ id, header }): Column<Row> => ({
      id: `${country}-${id}`,
      header: header === '' ? name : `${name}: ${header}`,
      numeric: true,
      value: ({ line }) => valueOf(line, country, id),
      cell: ({ line }) => <Figure line={line} country={country} value={valueOf(line, country, id)} />,
    })),
    newestColumn({
      id: `${country}-lastOn`,
      header: `${name}: newest`,
      newest: ({ line }) => {
        const cell = cellOf(line, country)
        return { lastOn: cell?.lastOn, newestOn: cell?.newestOn, counts: cell !== undefined && countsAny(cell) }
      },
    }),
  ]
}

// A country is not its own partner.
function valueOf(line: ComparedLine, country: string, id: keyof Cell): CellValue {
  return line.id === country ? null : (cellOf(line, country)?.[id] ?? 0)
}

function Figure({ line, country, value }: { line: ComparedLine; country: string; value: CellValue }) {
  if (value === null) return '—'
  if (line.by !== 'PARTNER' || value === 0) return value
  return <Link href={pathOfTie(country, line.id)}>{value}</Link>
}
