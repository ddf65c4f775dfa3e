import { EntityLink } from '../../entity/EntityLink'
import { useGraphQL } from '../../fetch/useGraphQL'
import { type AgreementPeopleFragment, PairCarriersDocument } from '../../generated/graphql'
import { QueryResult } from '../../layout/QueryResult'
import { NoneRecorded } from '../../layout/Section'
import type { Column } from '../../table/column'
import { DataTable } from '../../table/DataTable'
import { keyActorsOf, type KeyActor } from './key-people'
import type { Entries, TwoCountries } from './tie'
import { useAgreementPeople } from './usePairEntries'

const columns: Column<KeyActor>[] = [
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
export function KeyPeople({ id, two, entries }: { id: string; two: TwoCountries; entries: Entries }) {
  const actors = useGraphQL(PairCarriersDocument, { id })
  const people = useAgreementPeople(entries)
  const table = (acting: readonly AgreementPeopleFragment[]) => (
    <QueryResult of={actors}>
      {({ ties: [tie] }) => (
        <KeyPeopleTable two={two} rows={tie === undefined ? [] : keyActorsOf(tie, acting, entries)} />
      )}
    </QueryResult>
  )
  if (entries.agreements.length === 0) return table([])
  return <QueryResult of={people}>{({ agreements }) => table(agreements)}</QueryResult>
}

function KeyPeopleTable({ two, rows }: { two: TwoCountries; rows: readonly KeyActor[] }) {
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
