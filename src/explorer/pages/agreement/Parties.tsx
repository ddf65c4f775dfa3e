import { EntityLink } from '../../entity/EntityLink'
import { Sources } from '../../evidence/Sources'
import { Section } from '../../layout/Section'
import type { Column } from '../../table/column'
import { DataTable } from '../../table/DataTable'
import { formatLabel } from '../../format/labels'
import { When } from '../../format/When'
import { useGraphQL } from '../../fetch/useGraphQL'
import { AgreementPartiesDocument, type AgreementPartiesQuery } from '../../generated/graphql'
import { QueryResult } from '../../layout/QueryResult'
import { People } from './People'

type Party = AgreementPartiesQuery['agreements'][number]['countriesConnection']['edges'][number]

const columns: Column<Party>[] = [
  {
    id: 'country',
    header: 'Country',
    value: ({ node }) => node.name,
    cell: ({ node }) => <EntityLink kind="Country" id={node.id} name={node.name} />,
  },
  {
    id: 'how',
    header: 'How',
    value: ({ properties }) => (properties.how == null ? null : formatLabel(properties.how)),
  },
  {
    id: 'joinedOn',
    header: 'Joined',
    value: ({ properties }) => properties.joinedOn ?? null,
    cell: ({ properties }) => (properties.joinedOn == null ? '—' : <When date={properties.joinedOn} />),
  },
  {
    id: 'inEffectOn',
    header: 'In effect for it',
    value: ({ properties }) => properties.inEffectOn ?? null,
    cell: ({ properties }) => (properties.inEffectOn == null ? '—' : <When date={properties.inEffectOn} />),
  },
  {
    id: 'leftOn',
    header: 'Left',
    value: ({ properties }) => properties.leftOn ?? null,
    cell: ({ properties }) => (properties.leftOn == null ? '—' : <When date={properties.leftOn} />),
  },
  {
    id: 'sources',
    header: 'Evidence',
    value: ({ properties }) => properties.sources.map((source) => source.url).join(' '),
    cell: ({ node, properties }) => (
      <Sources
        sources={properties.sources}
        of={`${node.name} as a party`}
        weakness={{ origins: properties.independentOrigins }}
      />
    ),
  },
]

/** Shows the countries, agencies and people that are parties to an agreement, each with its evidence. */
export function Parties({ id }: { id: string }) {
  const answer = useGraphQL(AgreementPartiesDocument, { id })
  return (
    <Section title="Parties" id="parties">
      <QueryResult of={answer}>
        {({ agreements: [agreement] }) => (
          <DataTable
            name={`parties-${id}`}
            caption="Countries and blocs on record as parties"
            columns={columns}
            rows={agreement?.countriesConnection.edges ?? []}
            keyOf={(edge) => `${edge.node.id} ${edge.properties.how ?? ''} ${edge.properties.joinedOn ?? ''}`}
            total={agreement?.countriesConnection.totalCount}
          />
        )}
      </QueryResult>
      <People id={id} />
    </Section>
  )
}
