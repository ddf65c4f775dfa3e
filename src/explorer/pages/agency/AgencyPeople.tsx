import { EntityLink } from '../../entity/EntityLink'
import { spanOf } from '../../entity/LinkList'
import { Sources } from '../../evidence/Sources'
import { useGraphQL } from '../../fetch/useGraphQL'
import { AgencyPeopleDocument, type AgencyPeopleQuery } from '../../generated/graphql'
import { QueryResult } from '../../layout/QueryResult'
import { Section } from '../../layout/Section'
import type { Column } from '../../table/column'
import { DataTable } from '../../table/DataTable'

type HeldRole = AgencyPeopleQuery['agencies'][number]['roles'][number]

const columns: Column<HeldRole>[] = [
  {
    id: 'name',
    header: 'Person',
    value: ({ person }) => person.name ?? person.id,
    cell: ({ person }) => <EntityLink kind="Person" id={person.id} name={person.name ?? person.id} />,
  },
  { id: 'role', header: 'Role', value: ({ role, otherTitles }) => [role, ...otherTitles].join(', ') },
  { id: 'span', header: 'When', value: (held) => spanOf(held).join('') || null },
  {
    id: 'sources',
    header: 'Evidence',
    value: ({ sources }) => sources.map((source) => source.url).join(' '),
    cell: ({ person, sources }) => <Sources sources={sources} of={`${person.name ?? person.id} in the agency`} />,
  },
]

/** Shows the people who hold or held a role in an agency. */
export function AgencyPeople({ agency: { id, name } }: { agency: { id: string; name: string } }) {
  const answer = useGraphQL(AgencyPeopleDocument, { id })
  return (
    <QueryResult of={answer} quiet>
      {({ agencies: [agency] }) => {
        const roles = agency?.roles ?? []
        if (roles.length === 0) return null
        return (
          <Section
            title="People"
            id="people"
            note="If a role has no dates, a source mentions it, but its start and end are unknown. Sources with less exact dates are listed with the exact dates."
          >
            <DataTable
              name={`people-${id}`}
              caption={`People who held a role in ${name}`}
              columns={columns}
              rows={roles}
              keyOf={({ person, role, from, to }) => `${person.id} ${role} ${from ?? ''} ${to ?? ''}`}
            />
          </Section>
        )
      }}
    </QueryResult>
  )
}
