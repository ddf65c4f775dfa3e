import type { Listed } from '../../entity/EntityTimeline'
import { TimelineOfIds } from '../../entity/TimelineOfIds'
import { Facts } from '../../entity/Facts'
import { linkList, type Neighbour } from '../../entity/LinkList'
import { entriesIn, useEntries } from '../../entity/useEntries'
import { useGraphQL } from '../../fetch/useGraphQL'
import { PersonActsDocument, type PersonActsQuery, type SignaturePartsFragment } from '../../generated/graphql'
import { QueryResult } from '../../layout/QueryResult'
import { NoneRecorded, Section } from '../../layout/Section'
import { bestDate, titleOf } from '../../timeline/item-of'
import { formatDate } from '../../format/dates'
import { formatLabel } from '../../format/labels'
import { type Part, partsOf } from './parts'

/** Shows what a person signed, witnessed, launched or took part in, both as facts and on a timeline. */
export function PersonActs({ person: { id, name } }: { person: { id: string; name: string } }) {
  const answer = useGraphQL(PersonActsDocument, { id })
  return (
    <>
      <Section title="Acts" id="acts">
        <QueryResult of={answer}>{(acts) => <Acts acts={acts} parts={partsOf(acts)} />}</QueryResult>
      </Section>
      <Section title="Timeline" id="timeline">
        <QueryResult of={answer}>
          {(acts) => (
            <TimelineOfIds
              name={`timeline-${id}`}
              of={name}
              entries={partsOf(acts)}
              part={(entry) => partsTaken(partsOf(acts), entry)}
            />
          )}
        </QueryResult>
      </Section>
    </>
  )
}

function partsTaken(parts: readonly Part[], { id }: Listed): string | null {
  return parts.flatMap((one) => (one.id === id ? [one.part] : [])).join(', ') || null
}

/** Shows each act with its title, date, role and evidence. */
function Acts({ acts, parts }: { acts: PersonActsQuery; parts: readonly Part[] }) {
  const answer = useEntries(parts)
  const [person] = acts.people
  const [others] = acts.others
  const launched = others?.launchedConnection.edges ?? []
  const signatures = [person?.signedConnection, person?.representedConnection, person?.witnessedConnection]
  if (launched.length === 0 && signatures.every((one) => (one?.edges ?? []).length === 0))
    return <NoneRecorded what="signatures, witnessings or launches" />
  return (
    <QueryResult of={answer}>
      {(found) => {
        const entries = new Map(entriesIn(found).map((entry) => [entry.id, entry]))
        const act = (edge: Edge) => actOf(edge, entries.get(edge.node.id))
        const [signed, represented, witnessed] = signatures.map((one) => linkList((one?.edges ?? []).flatMap(act)))
        return (
          <Facts
            facts={[
              { name: 'Signed', value: signed },
              { name: 'Represented a party in', value: represented },
              { name: 'Witnessed', value: witnessed },
              { name: 'Launched', value: linkList(launched.flatMap(act)) },
            ]}
          />
        )
      }}
    </QueryResult>
  )
}

interface Edge {
  readonly node: { readonly id: string }
  readonly properties: Partial<SignaturePartsFragment> & { readonly sourceIds: readonly string[] }
}

function actOf({ properties }: Edge, entry: Listed | undefined): Neighbour[] {
  if (entry === undefined) return []
  const detail = [
    formatDate(bestDate(entry).date),
    properties.role == null ? '' : `as ${properties.role}`,
    properties.agency == null ? '' : `for ${properties.agency.name}`,
    properties.onBehalfOf == null ? '' : `on behalf of ${properties.onBehalfOf}`,
    properties.manner == null ? '' : formatLabel(properties.manner),
  ]
  return [
    {
      kind: entry.__typename,
      id: entry.id,
      name: titleOf(entry),
      detail: detail.filter(Boolean).join(', '),
      sourceIds: properties.sourceIds,
    },
  ]
}
