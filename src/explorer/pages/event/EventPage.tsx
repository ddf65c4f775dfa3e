import { EventPageDocument, type EventPageQuery } from '../../generated/graphql'
import { Chronicle } from '../../entity/Chronicle'
import { Disputed } from '../../entity/Disputed'
import { NodePage } from '../../entity/NodePage'
import { participantsOf } from '../../entity/participants'
import { ParticipantTable } from '../../entity/ParticipantTable'
import { Remarks } from '../../entity/Remarks'
import { SourceList } from '../../entity/SourceList'
import { Statements } from '../../entity/Statements'
import { TieButtons } from '../../entity/TieButtons'
import '../../entity/entity.css'
import { useAnswer } from '../../fetch/useAnswer'
import { Page } from '../../layout/Page'
import { NoneRecorded, Section } from '../../layout/Section'
import { capital, say } from '../../words/labels'
import { EventFacts } from './EventFacts'

/** An event as its page asks for it. */
export type EventNode = EventPageQuery['events'][number]

/** One event: when and where, who took part, what was signed. */
export default function EventPage({ id }: { id: string }) {
  const variables = { id }
  const answer = useAnswer(EventPageDocument, variables)
  const query = { name: 'the event', question: EventPageDocument, variables }
  return (
    <NodePage kind="Event" id={id} answer={answer} pick={(data) => data.events[0]} query={query}>
      {(event) => (
        <Page
          title={event.name}
          kind={capital(say(event.eventKind ?? 'event'))}
          lead={event.summary ?? undefined}
          queries={[query]}
        >
          <TieButtons ties={event.ties} />
          <Section title="Facts">
            <EventFacts event={event} />
            <Remarks node={event} />
          </Section>
          <Participants event={event} />
          <Section title="What was signed at it and belongs to it" id="timeline">
            <Chronicle name={`parts-${id}`} of={event.name} entries={[...event.agreements, ...event.parts]} />
          </Section>
          <Disputed claims={event.claims} />
          <Statements of={event.statements} />
          <SourceList sources={event.sources} />
        </Page>
      )}
    </NodePage>
  )
}

function Participants({ event }: { event: EventNode }) {
  const rows = [
    ...participantsOf('Country', event.countriesConnection.edges),
    ...participantsOf('Agency', event.agenciesConnection.edges),
    ...participantsOf('Person', event.peopleConnection.edges),
  ]
  return (
    <Section title="Who took part" id="participants">
      {rows.length === 0 ? (
        <NoneRecorded what="participants" />
      ) : (
        <ParticipantTable name={`participants-${event.id}`} caption={`Who took part in ${event.name}`} rows={rows} />
      )}
    </Section>
  )
}
