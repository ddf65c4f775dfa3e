import {
  EventEvidenceDocument,
  EventPageDocument,
  type EventPageQuery,
  EventParticipantsDocument,
} from '../../generated/graphql'
import { TimelineOfLinks } from '../../entity/TimelineOfLinks'
import { Neighbours } from '../../entity/Neighbours'
import { NodePage } from '../../entity/NodePage'
import { participantsOf } from '../../entity/participants'
import { ParticipantTable } from '../../entity/ParticipantTable'
import { Notes } from '../../entity/Notes'
import { Support } from '../../entity/Support'
import { TieButtons } from '../../entity/TieButtons'
import { useEvidence } from '../../entity/useEvidence'
import { partOf, parts, related, signedAt } from '../../entity/ways'
import '../../entity/entity.css'
import { useGraphQL } from '../../fetch/useGraphQL'
import { QueryResult } from '../../layout/QueryResult'
import { Page } from '../../layout/Page'
import { NoneRecorded, Section } from '../../layout/Section'
import { capital, formatLabel } from '../../format/labels'
import { EventFacts } from './EventFacts'
import { recordedFor, tiesOf } from './pairs'
import { Signers } from './Signers'

type EventNode = EventPageQuery['events'][number]

const named = [partOf, related]
const held = [signedAt, parts]
const all = [...named, ...held]

/** Shows the event page: date, place, participants and agreements. */
export default function EventPage({ id }: { id: string }) {
  const variables = { id }
  const answer = useGraphQL(EventPageDocument, variables)
  const evidence = useEvidence(EventEvidenceDocument, id)
  const query = { name: 'the event', query: EventPageDocument, variables }
  return (
    <NodePage kind="Event" id={id} answer={answer} pick={(data) => data.events[0]} query={query}>
      {(event) => (
        <Page
          title={event.name}
          kind={capital(formatLabel(event.eventKind ?? 'event'))}
          lead={event.summary ?? undefined}
          queries={[
            query,
            { name: 'who took part', query: EventParticipantsDocument, variables },
            { name: 'its evidence', query: EventEvidenceDocument, variables },
          ]}
        >
          <TieButtons ties={tiesOf(event)} recorded={recordedFor(event)} />
          <Section title="Facts">
            <EventFacts event={event} claims={evidence.claims} />
            <Notes node={event} />
          </Section>
          <Signers agreements={event.agreements} />
          <Participants event={event} />
          <Section title="Agreements signed here, and parts of the event" id="timeline">
            <TimelineOfLinks id={id} name={`parts-${id}`} of={event.name} ways={held} all={all} />
          </Section>
          <Neighbours id={id} ways={named} all={all} />
          <Support of={evidence} />
        </Page>
      )}
    </NodePage>
  )
}

function Participants({ event: { id, name, agreements } }: { event: EventNode }) {
  const signed = agreements.length > 0
  const answer = useGraphQL(EventParticipantsDocument, { id })
  return (
    <Section title="Participants" id="participants">
      <QueryResult of={answer}>
        {({ events: [event] }) => {
          const rows = [
            ...participantsOf('Country', event?.countriesConnection.edges ?? []),
            ...participantsOf('Agency', event?.agenciesConnection.edges ?? []),
            ...participantsOf('Person', event?.peopleConnection.edges ?? []),
          ]
          if (rows.length === 0) return <NoneRecorded what={signed ? 'other participants' : 'participants'} />
          return <ParticipantTable name={`participants-${id}`} caption={`Participants in ${name}`} rows={rows} />
        }}
      </QueryResult>
    </Section>
  )
}
