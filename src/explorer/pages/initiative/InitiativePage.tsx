import { InitiativePageDocument, type InitiativePageQuery } from '../../generated/graphql'
import { Chronicle } from '../../entity/Chronicle'
import { Disputed } from '../../entity/Disputed'
import { NodePage } from '../../entity/NodePage'
import { Remarks } from '../../entity/Remarks'
import { SourceList } from '../../entity/SourceList'
import { Statements } from '../../entity/Statements'
import { TieButtons } from '../../entity/TieButtons'
import '../../entity/entity.css'
import { useAnswer } from '../../fetch/useAnswer'
import { Page } from '../../layout/Page'
import { Section } from '../../layout/Section'
import { capital, say } from '../../words/labels'
import { InitiativeFacts } from './InitiativeFacts'
import { LeadersAsOf } from './LeadersAsOf'
import { Participants } from './Participants'

/** An initiative as its page asks for it. */
export type InitiativeNode = InitiativePageQuery['initiatives'][number]

/** One initiative: its facts, who leads and takes part, what belongs to it. */
export default function InitiativePage({ id }: { id: string }) {
  const variables = { id }
  const answer = useAnswer(InitiativePageDocument, variables)
  const query = { name: 'the initiative', question: InitiativePageDocument, variables }
  return (
    <NodePage kind="Initiative" id={id} answer={answer} pick={(data) => data.initiatives[0]} query={query}>
      {(initiative) => (
        <Page
          title={initiative.name}
          kind={capital(say(initiative.initiativeKind ?? 'initiative'))}
          lead={initiative.summary ?? undefined}
          queries={[query]}
        >
          <TieButtons ties={initiative.ties} />
          <Section title="Facts">
            <InitiativeFacts initiative={initiative} />
            <Remarks node={initiative} />
          </Section>
          <LeadersAsOf id={id} />
          <Participants initiative={initiative} />
          <Section title="What belongs to it, in order of time" id="timeline">
            <Chronicle name={`parts-${id}`} of={initiative.name} entries={initiative.parts} />
          </Section>
          <Disputed claims={initiative.claims} />
          <Statements of={initiative.statements} />
          <SourceList sources={initiative.sources} />
        </Page>
      )}
    </NodePage>
  )
}
