import { EntityLink } from '../../entity/EntityLink'
import { SourcesById } from '../../evidence/SourcesById'
import { spanOf } from '../../entity/LinkList'
import { Section } from '../../layout/Section'
import { formatLabel } from '../../format/labels'
import type { AgencyLineFragment } from '../../generated/graphql'

type Edge = AgencyLineFragment['predecessorsConnection']['edges'][number]

/** Shows the predecessors and successors of an agency, and the agencies that now carry on its work. */
export function AgencyLine({ agency }: { agency: AgencyLineFragment }) {
  const before = agency.predecessorsConnection.edges
  const after = agency.successorsConnection.edges
  const now = agency.currentBody.filter((body) => body.id !== agency.id)
  if (before.length + after.length + now.length === 0) return null
  return (
    <Section title="Before and after" id="line" note="Bodies that became this one, and what it became.">
      <ol className="plain agency-line">
        {before.map((edge, place) => (
          <Body key={`before ${place}`} edge={edge} direction="became this agency" />
        ))}
        <li>
          <strong>
            <bdi>{agency.name}</bdi>
          </strong>{' '}
          <span className="tag">this page</span>
        </li>
        {after.map((edge, place) => (
          <Body key={`after ${place}`} edge={edge} direction="came after it" />
        ))}
      </ol>
      {now.length > 0 && (
        <p>
          Its work is carried on now by{' '}
          {now.map((body) => (
            <EntityLink key={body.id} kind="Agency" id={body.id} name={body.name} />
          ))}
          .
        </p>
      )}
    </Section>
  )
}

function Body({ edge: { node, properties }, direction }: { edge: Edge; direction: string }) {
  const how = properties.how == null ? [] : [formatLabel(properties.how)]
  return (
    <li>
      <EntityLink kind="Agency" id={node.id} name={node.name} />{' '}
      <span className="muted small">{[direction, ...how, ...spanOf({ on: properties.on })].join(', ')}</span>{' '}
      <SourcesById ids={properties.sourceIds} of={`${node.name} ${direction}`} />
    </li>
  )
}
