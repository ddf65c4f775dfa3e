import { EntityLink } from '../../entity/EntityLink'
import { Sources } from '../../evidence/Sources'
import { spanOf } from '../../entity/LinkList'
import { Section } from '../../layout/Section'
import { formatLabel } from '../../format/labels'
import type { AgencyLineFragment } from '../../generated/graphql'

type Change = AgencyLineFragment['successions'][number]

/** Shows the predecessors and successors of an agency, and the agencies that now carry on its work. */
export function AgencyLine({ agency }: { agency: AgencyLineFragment }) {
  const before = agency.successions.filter(({ successor }) => successor.id === agency.id)
  const after = agency.successions.filter(({ former }) => former.id === agency.id)
  const now = agency.currentBody.filter((body) => body.id !== agency.id)
  if (before.length + after.length + now.length === 0) return null
  return (
    <Section
      title="Predecessors and successors"
      id="line"
      note="The agencies that became this one, and the agencies that it became."
    >
      <ol className="plain agency-line">
        {before.map((change, place) => (
          <Body key={`before ${place}`} body={change.former} change={change} direction="became this agency" />
        ))}
        <li>
          <strong>
            <bdi>{agency.name}</bdi>
          </strong>{' '}
          <span className="tag">this page</span>
        </li>
        {after.map((change, place) => (
          <Body key={`after ${place}`} body={change.successor} change={change} direction="came after it" />
        ))}
      </ol>
      {now.length > 0 && (
        <p>
          Its work is now done by{' '}
          {now.map((body) => (
            <EntityLink key={body.id} kind="Agency" id={body.id} name={body.name} />
          ))}
          .
        </p>
      )}
    </Section>
  )
}

function Body({ body, change, direction }: { body: Change['former']; change: Change; direction: string }) {
  const name = body.name ?? body.id
  const how = change.how == null ? [] : [formatLabel(change.how)]
  return (
    <li>
      <EntityLink kind="Agency" id={body.id} name={name} />{' '}
      <span className="muted small">{[direction, ...how, ...spanOf({ on: change.on })].join(', ')}</span>{' '}
      <Sources sources={change.sources} of={`${name} ${direction}`} />
    </li>
  )
}
