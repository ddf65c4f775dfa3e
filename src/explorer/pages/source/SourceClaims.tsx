import { EntityLink } from '../../entity/EntityLink'
import { refer } from '../../entity/neighbour'
import { sayValue } from '../../evidence/Discrepancy'
import { NoneRecorded, Section } from '../../layout/Section'
import type { Column } from '../../table/column'
import { DataTable } from '../../table/DataTable'
import { say, sayField } from '../../words/labels'
import type { SourceNode } from './SourcePage'

type Edge = SourceNode['claimsConnection']['edges'][number]

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
    value: ({ node }) => (node.property == null ? (node.aspect ?? null) : sayField(node.property)),
  },
  {
    id: 'value',
    header: 'Value',
    value: ({ node }) => sayValue(node.property, node.value),
    cell: ({ node }) => <bdi>{sayValue(node.property, node.value)}</bdi>,
  },
  { id: 'rank', header: 'Rank', value: ({ node }) => say(node.rank) },
  { id: 'basis', header: 'Basis', value: ({ properties }) => say(properties.basis) },
  { id: 'locator', header: 'Where', value: ({ properties }) => properties.locator ?? null },
]

/** Every value that a source states, with whether it stands. */
export function SourceClaims({ source }: { source: SourceNode }) {
  const { edges, totalCount } = source.claimsConnection
  return (
    <Section title="Values it states" id="claims">
      {edges.length === 0 ? (
        <NoneRecorded what="values" />
      ) : (
        <DataTable
          name={`claims-${source.id}`}
          caption="Values of properties that rest on this document"
          columns={columns}
          rows={edges}
          keyOf={({ node, properties }) => `${node.id} ${properties.locator ?? ''} ${properties.basis}`}
          total={totalCount}
        />
      )}
    </Section>
  )
}
