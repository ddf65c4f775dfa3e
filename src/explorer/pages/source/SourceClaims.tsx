import { EntityLink } from '../../entity/EntityLink'
import { refer } from '../../entity/refer'
import { sayValue } from '../../evidence/Discrepancy'
import { NoneRecorded, Section } from '../../layout/Section'
import type { Column } from '../../table/column'
import { DataTable } from '../../table/DataTable'
import { say, sayField } from '../../words/labels'
import { useAnswer } from '../../fetch/useAnswer'
import { SourceClaimsDocument, type SourceClaimsQuery } from '../../generated/graphql'
import { Answer } from '../../layout/Answer'

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
export function SourceClaims({ id }: { id: string }) {
  const answer = useAnswer(SourceClaimsDocument, { id })
  return (
    <Section title="Values it states" id="claims">
      <Answer of={answer}>
        {({ sources: [source] }) => {
          const { edges, totalCount } = source?.claimsConnection ?? { edges: [], totalCount: 0 }
          if (edges.length === 0) return <NoneRecorded what="values" />
          return (
            <DataTable
              name={`claims-${id}`}
              caption="Values of properties that rest on this document"
              columns={columns}
              rows={edges.map((edge, place) => ({ ...edge, place }))}
              keyOf={({ node, place }) => `${node.id} ${place}`}
              total={totalCount}
            />
          )
        }}
      </Answer>
    </Section>
  )
}
