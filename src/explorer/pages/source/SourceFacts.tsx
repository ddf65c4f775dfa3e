import { EntityLink } from '../../entity/EntityLink'
import { neighboursBy, relationshipsOf, type Way } from '../../entity/ways'
import { NeighboursOfDocument, SourceFactsDocument, type SourceFactsQuery } from '../../generated/graphql'
import { useGraphQL } from '../../fetch/useGraphQL'
import { QueryResult } from '../../layout/QueryResult'
import { NoneRecorded, Section } from '../../layout/Section'
import type { Column } from '../../table/column'
import { DataTable } from '../../table/DataTable'
import { formatDate } from '../../format/dates'
import { kindName, formatLabel } from '../../format/labels'

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
  { id: 'relationship', header: 'Fact', value: (row) => formatLabel(row.relationship) },
  { id: 'to', header: 'To', value: (row) => row.to.name, cell: (row) => <EntityLink {...row.to} /> },
  { id: 'on', header: 'When', value: (row) => row.on },
]

const mentions: Way = { name: 'Mentions', relationship: 'MENTIONS', direction: 'OUT' }

/** The maximum number of nodes for which one API request returns relationships. */
const MAX_RELATED = 100

/** Shows all relationships between two nodes that the source supports. */
export function SourceFacts({ id }: { id: string }) {
  const answer = useGraphQL(NeighboursOfDocument, { id, relationships: relationshipsOf([mentions]) })
  return (
    <Section title="Supported facts" id="facts" note="Relationships between the nodes that the document mentions.">
      <QueryResult of={answer}>
        {({ neighbourhood }) => {
          // Sources and ties are never the ends of a fact, so they are omitted from the query.
          const ends = neighboursBy(mentions, id, neighbourhood).filter(
            ({ kind }) => kind !== 'Source' && kind !== 'Tie',
          )
          return ends.length === 0 ? <NoneRecorded what="facts" /> : <FactsBetween source={id} ends={ends} />
        }}
      </QueryResult>
    </Section>
  )
}

function FactsBetween({ source, ends }: { source: string; ends: readonly { id: string }[] }) {
  const of = ends.slice(0, MAX_RELATED).map(({ id }) => id)
  const answer = useGraphQL(SourceFactsDocument, { of })
  return (
    <QueryResult of={answer}>
      {({ neighbourhood }) => (
        <>
          {ends.length > MAX_RELATED && (
            <p className="section-note">
              Only facts about the newest {MAX_RELATED} of the {ends.length} nodes that it mentions.
            </p>
          )}
          <DataTable
            name={`facts-${source}`}
            caption={`Facts that this document supports, between ${ends.length} nodes that it mentions`}
            columns={columns}
            rows={factsOf(neighbourhood, source)}
            keyOf={(row) => row.id}
          />
        </>
      )}
    </QueryResult>
  )
}

function factsOf(subgraph: Subgraph, source: string): SourceFact[] {
  const nodes = new Map(subgraph.nodes.map((node) => [node.id, node]))
  const refer = (id: string) => {
    const node = nodes.get(id)
    return { id, kind: kindName(node?.kind ?? ''), name: node?.name ?? id }
  }
  const facts = subgraph.edges
    .filter((edge) => edge.sources.includes(source))
    .map((edge) => ({
      id: edge.id,
      from: refer(edge.from),
      relationship: edge.relationship,
      to: refer(edge.to),
      on: edge.on == null ? null : formatDate(edge.on),
    }))
  // Two records can state the same fact in different words. The table shows no words, so it would list the fact twice.
  const keyOf = ({ from, relationship, to, on }: SourceFact) => [from.id, relationship, to.id, on].join(' ')
  return [...new Map(facts.map((fact) => [keyOf(fact), fact])).values()]
}
