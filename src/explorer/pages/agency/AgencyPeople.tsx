import { EntityLink } from '../../entity/EntityLink'
import { spanOf } from '../../entity/LinkList'
import { Sources } from '../../evidence/Sources'
import { useGraphQL } from '../../fetch/useGraphQL'
import { AgencyPeopleDocument, type AgencyPeopleQuery } from '../../generated/graphql'
import { QueryResult } from '../../layout/QueryResult'
import { Section } from '../../layout/Section'
import type { Column } from '../../table/column'
import { DataTable } from '../../table/DataTable'

type Edge = AgencyPeopleQuery['agencies'][number]['peopleConnection']['edges'][number]

const columns: Column<Edge>[] = [
  {
    id: 'name',
    header: 'Person',
    value: ({ node }) => node.name,
    cell: ({ node }) => <EntityLink kind="Person" id={node.id} name={node.name} />,
  },
  { id: 'role', header: 'Role', value: ({ properties }) => properties.role ?? null },
  { id: 'span', header: 'When', value: ({ properties }) => spanOf(properties).join('') || null },
  {
    id: 'sources',
    header: 'Evidence',
    value: ({ properties }) => properties.sources.map((source) => source.url).join(' '),
    cell: ({ node, properties }) => <Sources sources={properties.sources} of={`${node.name} in the agency`} />,
  },
]

/** Shows the people who hold or held a role in an agency. */
export function AgencyPeople({ agency: { id, name } }: { agency: { id: string; name: string } }) {
  const answer = useGraphQL(AgencyPeopleDocument, { id })
  return (
    <QueryResult of={answer} quiet>
      {({ agencies: [agency] }) => {
        const { edges, totalCount } = agency?.peopleConnection ?? { edges: [], totalCount: 0 }
        if (edges.length === 0) return null
        return (
          <Section
            title="People"
            id="people"
            note="A role without dates is one that a source names on some day; its span is not known."
          >
            <DataTable
              name={`people-${id}`}
              caption={`People who held a role in ${name}`}
              columns={columns}
              rows={edges}
              keyOf={({ node, properties }) =>
                `${node.id} ${properties.role ?? ''} ${properties.from ?? ''} ${properties.to ?? ''}`
              }
              total={totalCount}
            />
          </Section>
        )
      }}
    </QueryResult>
  )
}
