import { Passage } from '../../evidence/Passage'
import { EntityLink } from '../../entity/EntityLink'
import { refer } from '../../entity/refer'
import { formatValue } from '../../entity/Discrepancy'
import { NoneRecorded, Section } from '../../layout/Section'
import type { Column } from '../../table/column'
import { DataTable } from '../../table/DataTable'
import { formatLabel, formatField } from '../../format/labels'
import { useGraphQL } from '../../fetch/useGraphQL'
import { SourceClaimsDocument, type SourceClaimsQuery } from '../../generated/graphql'
import { QueryResult } from '../../layout/QueryResult'

type Edge = SourceClaimsQuery['sources'][number]['claimsConnection']['edges'][number] & { readonly place: number }

const columns: Column<Edge>[] = [
  {
    id: 'about',
    header: 'About',
    value: ({ node }) => (node.about == null ? null : refer(node.about).name),
    cell: ({ node }) => (node.about == null ? '—' : <EntityLink {...refer(node.about)} />),
  },
  {
    id: 'property',
    header: 'Property',
    value: ({ node }) => (node.property == null ? (node.aspect ?? null) : formatField(node.property)),
  },
  {
    id: 'value',
    header: 'Value',
    value: ({ node }) => formatValue(node.property, node.value),
    cell: ({ node }) => <bdi>{formatValue(node.property, node.value)}</bdi>,
  },
  { id: 'rank', header: 'Rank', value: ({ node }) => formatLabel(node.rank) },
  { id: 'basis', header: 'Basis', value: ({ properties }) => formatLabel(properties.basis) },
  { id: 'locator', header: 'Where', value: ({ properties }) => properties.locator ?? null },
  {
    id: 'passage',
    header: 'Passage',
    value: ({ properties }) => properties.passage ?? null,
    cell: ({ properties }) => (properties.passage == null ? '—' : <Passage {...properties} />),
  },
]

/** Shows every value that a source states, and the rank of its claim. */
export function SourceClaims({ id }: { id: string }) {
  const answer = useGraphQL(SourceClaimsDocument, { id })
  return (
    <Section title="Stated values" id="claims">
      <QueryResult of={answer}>
        {({ sources: [source] }) => {
          const { edges, totalCount } = source?.claimsConnection ?? { edges: [], totalCount: 0 }
          if (edges.length === 0) return <NoneRecorded what="values" />
          return (
            <DataTable
              name={`claims-${id}`}
              caption="Property values that this document supports"
              columns={columns}
              rows={edges.map((edge, place) => ({ ...edge, place }))}
              keyOf={({ node, place }) => `${node.id} ${place}`}
              total={totalCount}
            />
          )
        }}
      </QueryResult>
    </Section>
  )
}
