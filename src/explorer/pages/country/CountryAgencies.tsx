import { EntityLink } from '../../entity/EntityLink'
import { inSentence } from '../../format/countries'
import { NoneRecorded, Section } from '../../layout/Section'
import type { Column } from '../../table/column'
import { DataTable } from '../../table/DataTable'
import { formatLabel } from '../../format/labels'
import { useGraphQL } from '../../fetch/useGraphQL'
import { CountryAgenciesDocument, type CountryAgenciesQuery } from '../../generated/graphql'
import { QueryResult } from '../../layout/QueryResult'

type Parts = CountryAgenciesQuery['countries'][number]
type Agency = Parts['agencies'][number]
type Person = Parts['people'][number]

const agencyColumns: Column<Agency>[] = [
  {
    id: 'name',
    header: 'Agency',
    value: (row) => row.name,
    cell: (row) => <EntityLink kind="Agency" id={row.id} name={row.name} />,
  },
  { id: 'acronym', header: 'Acronym', value: (row) => row.acronym ?? null },
  { id: 'kind', header: 'Kind', value: (row) => (row.kind == null ? null : formatLabel(row.kind)) },
]

const personColumns: Column<Person>[] = [
  {
    id: 'name',
    header: 'Person',
    value: (row) => row.name,
    cell: (row) => <EntityLink kind="Person" id={row.id} name={row.name} />,
  },
  { id: 'roles', header: 'Roles on record', value: rolesOf },
]

function rolesOf(person: Person): string | null {
  const roles = person.agenciesConnection.edges.map(({ node, properties }) =>
    [properties.role, node.name].filter(Boolean).join(', '),
  )
  return roles.join('; ') || null
}

/** Shows the agencies and people of a country. */
export function CountryAgencies({ country }: { country: { id: string; name: string } }) {
  const answer = useGraphQL(CountryAgenciesDocument, { id: country.id })
  return (
    <Section title="Agencies and people" id="agencies">
      <QueryResult of={answer}>
        {({ countries: [parts] }) => (
          <>
            <Agencies country={country} rows={parts?.agencies ?? []} />
            <People country={country} rows={parts?.people ?? []} />
          </>
        )}
      </QueryResult>
    </Section>
  )
}

interface Rows<Row> {
  readonly country: { id: string; name: string }
  readonly rows: readonly Row[]
}

function Agencies({ country, rows }: Rows<Agency>) {
  if (rows.length === 0) return <NoneRecorded what="agencies" />
  return (
    <DataTable
      name={`agencies-${country.id}`}
      caption={`Agencies of ${inSentence(country.name)}`}
      columns={agencyColumns}
      rows={rows}
      keyOf={(row) => row.id}
    />
  )
}

function People({ country, rows }: Rows<Person>) {
  if (rows.length === 0) return null
  return (
    <DataTable
      name={`people-${country.id}`}
      caption={`People of ${inSentence(country.name)}`}
      columns={personColumns}
      rows={rows}
      keyOf={(row) => row.id}
    />
  )
}
