import { useAddress } from '../../address/useAddress'
import { EntityLink } from '../../entity/EntityLink'
import { spanOf } from '../../entity/LinkList'
import { Sources } from '../../evidence/Sources'
import { LeadersAsOfDocument } from '../../generated/graphql'
import { useGraphQL } from '../../fetch/useGraphQL'
import { QueryResult } from '../../layout/QueryResult'
import { DayField } from '../../layout/DayField'
import { NoneRecorded, Section } from '../../layout/Section'
import { RuleLink } from '../../rules/RuleLink'
import { today } from '../../format/dates'

/** Shows which agency led the initiative on a given date, and how certain the answer is. */
export function LeadersAsOf({ id }: { id: string }) {
  const address = useAddress()
  const asOf = address.get('asOf', today())
  const answer = useGraphQL(LeadersAsOfDocument, { id, asOf }, { keep: true })
  return (
    <Section
      title="Lead agencies on a given day"
      id="leaders"
      note={
        <>
          “Possibly” means that a source names the lead, but does not state when the lead began or ended.{' '}
          <RuleLink rule="who-led-an-initiative" of="lead agencies" />
        </>
      }
    >
      <DayField label="As of" value={asOf} choose={(day) => address.set({ asOf: day })} />
      <QueryResult of={answer}>
        {({ initiatives }) => <Leaders leaders={initiatives[0]?.leadersAsOf ?? []} />}
      </QueryResult>
    </Section>
  )
}

interface Leader {
  readonly id: string
  readonly name: string
  readonly certainty: string
  readonly from?: string | null
  readonly to?: string | null
  readonly sources: readonly { id: string; title?: string | null; url: string }[]
}

function Leaders({ leaders }: { leaders: readonly Leader[] }) {
  if (leaders.length === 0) return <NoneRecorded what="lead agency" />
  return (
    <ul className="plain" aria-live="polite">
      {leaders.map((leader) => (
        <li key={leader.id}>
          <EntityLink kind="Agency" id={leader.id} name={leader.name} />{' '}
          <span className={leader.certainty === 'HOLDS' ? 'tag tag-strong' : 'tag'}>
            {leader.certainty === 'HOLDS' ? '✓ on record for that day' : 'possibly'}
          </span>{' '}
          <span className="muted small">{spanOf(leader).join('')}</span>{' '}
          <Sources sources={leader.sources} of={`${leader.name} as lead`} />
        </li>
      ))}
    </ul>
  )
}
