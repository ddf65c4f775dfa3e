import { useMemo } from 'react'
import { Link } from 'wouter'
import { pathOf, pathOfTie } from '../address/paths'
import { Section } from '../layout/Section'
import type { Column } from '../table/column'
import { DataTable } from '../table/DataTable'
import { inSentence } from '../format/countries'
import { Name } from '../format/Name'
import { countsAny } from '../ties/newest'
import { newestColumn } from '../ties/newest-column'
import { announcedIn, newestOf } from './ties'
import type { MapProps } from './WorldMap'

interface Row {
  readonly id: string
  readonly name: string
  readonly count: number
  readonly lastKnown: number
  readonly possibly: number
  readonly undated: number
  readonly announced: number
  readonly lastOn: string | null
  readonly newestOn: string | null
  readonly counts: boolean
}

/** Shows the numbers on the map as a table, which keyboard users can reach and which links to the evidence. */
export function MapTable({ world, counted, country, name, choose }: MapProps & { name: string }) {
  const rows = useMemo(
    () =>
      world.spots.flatMap(({ country: { id, name: its } }): Row[] => {
        const found = counted.by.get(id)
        if (found === undefined) return []
        const newest = newestOf(found.cells)
        const undated = found.cells.reduce((sum, cell) => sum + cell.undatedCount, 0)
        return [
          {
            id,
            name: its,
            count: found.count,
            lastKnown: found.lastKnown,
            possibly: found.possibly,
            undated,
            announced: announcedIn(found),
            lastOn: newest?.lastOn ?? null,
            newestOn: newest?.newestOn ?? null,
            counts: found.cells.some(countsAny),
          },
        ]
      }),
    [world, counted],
  )
  const columns = useMemo(() => columnsFor(country, choose, asksEffect(counted)), [country, choose, counted])
  const sorted = useMemo(
    () => [...rows].sort((one, other) => other.count - one.count || one.name.localeCompare(other.name)),
    [rows],
  )
  return (
    <Section title={country === '' ? 'Countries and blocs with ties' : `Partners of ${inSentence(name)}`} id="numbers">
      <DataTable
        name="map"
        caption={country === '' ? 'Number of partners' : `Number of ties with ${inSentence(name)}`}
        columns={columns}
        rows={sorted}
        keyOf={({ id }) => id}
      />
    </Section>
  )
}

/** Checks whether the map counts what is in effect on a day. If it does not, there are no numbers “when last known”. */
const asksEffect = ({ by }: MapProps['counted']): boolean =>
  [...by.values()].some(({ cells }) => cells.some(({ whenLastKnown }) => whenLastKnown != null))

function columnsFor(country: string, choose: (id: string) => void, hasEffect: boolean): Column<Row>[] {
  const lastKnown: Column<Row> = {
    id: 'lastKnown',
    header: 'When last known',
    value: (row) => row.lastKnown,
    numeric: true,
  }
  return [
    {
      id: 'name',
      header: country === '' ? 'Country or bloc' : 'Partner',
      value: (row) => row.name,
      cell: (row) => (
        <Link href={country === '' ? (pathOf('Country', row.id) ?? '/') : pathOfTie(country, row.id)}>
          <Name>{row.name}</Name>
        </Link>
      ),
    },
    {
      id: 'count',
      header: country === '' ? 'Partners' : 'Agreements and initiatives',
      value: (row) => row.count,
      numeric: true,
    },
    ...(hasEffect ? [lastKnown] : []),
    { id: 'possibly', header: 'Possibly', value: (row) => row.possibly, numeric: true },
    { id: 'undated', header: 'Undated', value: (row) => row.undated, numeric: true },
    { id: 'announced', header: 'Announced, not counted', value: (row) => row.announced, numeric: true },
    newestColumn({ id: 'last', header: 'Newest', newest: (row) => row }),
    {
      id: 'map',
      header: 'Map',
      value: (row) => row.id,
      cell: (row) => (
        <button
          type="button"
          className="button"
          aria-label={`Show its ties: ${row.name}`}
          onClick={() => choose(row.id)}
        >
          Show its ties
        </button>
      ),
    },
  ]
}
