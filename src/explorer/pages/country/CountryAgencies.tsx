import { EntityLink } from '../../entity/EntityLink'
import { NoneRecorded, Section } from '../../layout/Section'
import type { Column } from '../../table/column'
import { DataTable } from '../../table/DataTable'
import { say } from '../../words/labels'
import type { CountryNode } from './CountryPage'

type Agency = CountryNode['agencies'][number]
type Person = CountryNode['people'][number]

const agencyColumns: Column<Agency>[] = [
  {
    id: 'name',
    header: 'Agency',
    value: (row) => row.name,
    cell: (row) => <EntityLink kind="Agency" id={row.id} name={row.name} />,
  },
  { id: 'acronym', header: 'Acronym', value: (row) => row.acronym ?? null },
  { id: 'kind', header: 'Kind', value: (row) => (row.kind == null ? null : say(row.kind)) },
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

/** The agencies and people of a country. */
export function CountryAgencies({ country }: { country: CountryNode }) {
  return (
    <Section title="Agencies and people" id="agencies">
      {country.agencies.length === 0 && <NoneRecorded what="agencies" />}
      {country.agencies.length > 0 && (
        <DataTable
          name={`agencies-${country.id}`}
          caption={`Agencies of ${country.name}`}
          columns={agencyColumns}
          rows={country.agencies}
          keyOf={(row) => row.id}
        />
      )}
      {country.people.length > 0 && (
        <DataTable
          name={`people-${country.id}`}
          caption={`People of ${country.name}`}
          columns={personColumns}
          rows={country.people}
          keyOf={(row) => row.id}
        />
      )}
    </Section>
  )
}
