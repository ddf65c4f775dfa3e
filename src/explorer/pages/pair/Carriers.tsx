import { EntityLink } from '../../entity/EntityLink'
import { NoneRecorded } from '../../layout/Section'
import type { Column } from '../../table/column'
import { DataTable } from '../../table/DataTable'
import { carriersOf, type Carrier } from './carriers-of'
import type { PairTie, TwoCountries } from './tie'

const columns: Column<Carrier>[] = [
  {
    id: 'name',
    header: 'Name',
    value: (row) => row.name,
    cell: (row) => <EntityLink kind={row.kind} id={row.id} name={row.name} />,
  },
  { id: 'kind', header: 'Kind', value: (row) => (row.kind === 'Agency' ? 'agency' : 'person') },
  { id: 'country', header: 'Country', value: (row) => row.country },
  { id: 'roles', header: 'Part taken', value: (row) => row.roles.join('; ') || null },
  { id: 'agreements', header: 'Agreements', value: (row) => row.agreements, numeric: true },
]

/** The agencies and people that act in what lies under the tie. */
export function Carriers({ tie, two }: { tie: PairTie; two: TwoCountries }) {
  const rows = carriersOf(tie)
  if (rows.length === 0) return <NoneRecorded what="people or agencies" />
  return (
    <DataTable
      name={`carriers-${two.one.id}-${two.other.id}`.toLowerCase()}
      caption="Agencies and people, by how many agreements of the pair they act in"
      columns={columns}
      rows={rows}
      keyOf={(row) => row.id}
    />
  )
}
