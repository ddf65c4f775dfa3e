import { EntityLink } from '../../entity/EntityLink'
import { refer } from '../../entity/neighbour'
import { SourceFactsDocument, type SourceFactsQuery } from '../../generated/graphql'
import { useAnswer } from '../../fetch/useAnswer'
import { Answer } from '../../layout/Answer'
import { NoneRecorded, Section } from '../../layout/Section'
import type { Column } from '../../table/column'
import { DataTable } from '../../table/DataTable'
import { sayDate } from '../../words/dates'
import { kindName, say } from '../../words/labels'
import type { SourceNode } from './SourcePage'

type Subgraph = SourceFactsQuery['neighbourhood']

interface SourceFact {
  readonly id: string
  readonly from: { id: string; kind: string; name: string }
  readonly relationship: string
  readonly to: { id: string; kind: string; name: string }
  readonly on: string | null
}

const columns: Column<SourceFact>[] = [
  { id: 'from', header: 'From', value: (row) => row.from.name, cell: (row) => <EntityLink {...row.from} /> },
  { id: 'relationship', header: 'Fact', value: (row) => say(row.relationship) },
  { id: 'to', header: 'To', value: (row) => row.to.name, cell: (row) => <EntityLink {...row.to} /> },
  { id: 'on', header: 'When', value: (row) => row.on },
]

/** Every relationship between two nodes that rests on a source. */
export function SourceFacts({ source }: { source: SourceNode }) {
  // Sources and ties are no ends of a fact: to go round them would only make the answer larger.
  const of = source.mentions
    .filter((one) => one.__typename !== 'Source' && one.__typename !== 'Tie')
    .map(({ id }) => id)
  const answer = useAnswer(SourceFactsDocument, { of }, { enabled: of.length > 0 })
  return (
    <Section
      title="Facts that rest on it"
      id="facts"
      note="Relationships between the things that the document mentions."
    >
      {of.length === 0 && <NoneRecorded what="facts" />}
      {of.length > 0 && (
        <Answer of={answer}>
          {({ neighbourhood }) => (
            <DataTable
              name={`facts-${source.id}`}
              caption={`Facts resting on this document, between ${source.mentions.map(refer).length} things it mentions`}
              columns={columns}
              rows={factsOf(neighbourhood, source.id)}
              keyOf={(row) => row.id}
            />
          )}
        </Answer>
      )}
    </Section>
  )
}

function factsOf(subgraph: Subgraph, source: string): SourceFact[] {
  const nodes = new Map(subgraph.nodes.map((node) => [node.id, node]))
  const refer = (id: string) => {
    const node = nodes.get(id)
    return { id, kind: kindName(node?.kind ?? ''), name: node?.name ?? id }
  }
  return subgraph.edges
    .filter((edge) => edge.sources.includes(source))
    .map((edge) => ({
      id: edge.id,
      from: refer(edge.from),
      relationship: edge.relationship,
      to: refer(edge.to),
      on: edge.on == null ? null : sayDate(edge.on),
    }))
}
