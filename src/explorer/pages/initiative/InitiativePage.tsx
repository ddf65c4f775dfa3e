import {
  InitiativeDetailsDocument,
  InitiativeEvidenceDocument,
  InitiativePageDocument,
  InitiativeParticipantsDocument,
} from '../../generated/graphql'
import { TimelineOfLinks } from '../../entity/TimelineOfLinks'
import { Neighbours } from '../../entity/Neighbours'
import { NodePage } from '../../entity/NodePage'
import { Notes } from '../../entity/Notes'
import { Support } from '../../entity/Support'
import { TieButtons } from '../../entity/TieButtons'
import { useEvidence } from '../../entity/useEvidence'
import { partOf, parts, related, succeededBy, succeeds } from '../../entity/ways'
import '../../entity/entity.css'
import { useGraphQL } from '../../fetch/useGraphQL'
import { Page } from '../../layout/Page'
import { Section } from '../../layout/Section'
import { capital, formatLabel } from '../../format/labels'
import { InitiativeDetails } from '../agreement/AgreementDetails'
import { InitiativeFacts } from './InitiativeFacts'
import { LeadersAsOf } from './LeadersAsOf'
import { Participants } from './Participants'

const named = [partOf, succeeds, succeededBy, related]
const all = [...named, parts]

/** Shows the initiative page: facts, leaders, participants and parts. */
export default function InitiativePage({ id }: { id: string }) {
  const variables = { id }
  const answer = useGraphQL(InitiativePageDocument, variables)
  const evidence = useEvidence(InitiativeEvidenceDocument, id)
  const query = { name: 'the initiative', query: InitiativePageDocument, variables }
  return (
    <NodePage kind="Initiative" id={id} answer={answer} pick={(data) => data.initiatives[0]} query={query}>
      {(initiative) => (
        <Page
          title={initiative.name}
          kind={capital(formatLabel(initiative.initiativeKind ?? 'initiative'))}
          lead={initiative.summary ?? undefined}
          queries={[
            query,
            { name: 'who takes part', query: InitiativeParticipantsDocument, variables },
            { name: 'its history and amounts', query: InitiativeDetailsDocument, variables },
            { name: 'its evidence', query: InitiativeEvidenceDocument, variables },
          ]}
        >
          <TieButtons ties={initiative.ties} />
          <Section title="Facts">
            <InitiativeFacts initiative={initiative} claims={evidence.claims} />
            <Notes node={initiative} />
          </Section>
          <LeadersAsOf id={id} />
          <Participants initiative={initiative} />
          <InitiativeDetails id={id} />
          <Section title="Timeline of its parts" id="timeline">
            <TimelineOfLinks id={id} name={`parts-${id}`} of={initiative.name} ways={[parts]} all={all} />
          </Section>
          <Neighbours id={id} ways={named} all={all} />
          <Support of={evidence} />
        </Page>
      )}
    </NodePage>
  )
}
