import { EntityLink } from '../../entity/EntityLink'
import { useAnswer } from '../../fetch/useAnswer'
import { type AgreementPeopleFragment, PairCarriersDocument } from '../../generated/graphql'
import { Answer } from '../../layout/Answer'
import { NoneRecorded } from '../../layout/Section'
import type { Column } from '../../table/column'
import { DataTable } from '../../table/DataTable'
import { carriersOf, type Carrier } from './carriers-of'
import type { Entries, TwoCountries } from './tie'
import { useAgreementPeople } from './usePairEntries'

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
export function Carriers({ id, two, entries }: { id: string; two: TwoCountries; entries: Entries }) {
  const carriers = useAnswer(PairCarriersDocument, { id })
  const people = useAgreementPeople(entries)
  const table = (acting: readonly AgreementPeopleFragment[]) => (
    <Answer of={carriers}>
      {({ ties: [tie] }) => <CarrierTable two={two} rows={tie === undefined ? [] : carriersOf(tie, acting, entries)} />}
    </Answer>
  )
  if (entries.agreements.length === 0) return table([])
  return <Answer of={people}>{({ agreements }) => table(agreements)}</Answer>
}

function CarrierTable({ two, rows }: { two: TwoCountries; rows: readonly Carrier[] }) {
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
