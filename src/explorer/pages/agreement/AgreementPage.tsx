import { AgreementPageDocument, type AgreementPageQuery } from '../../generated/graphql'
import { Disputed } from '../../entity/Disputed'
import { NodePage } from '../../entity/NodePage'
import { Remarks } from '../../entity/Remarks'
import { SourceList } from '../../entity/SourceList'
import { Statements } from '../../entity/Statements'
import '../../entity/entity.css'
import { useAnswer } from '../../fetch/useAnswer'
import { Page } from '../../layout/Page'
import { Section } from '../../layout/Section'
import { capital, say } from '../../words/labels'
import { AgreementFacts } from './AgreementFacts'
import { TieButtons } from '../../entity/TieButtons'
import { Neighbours } from './Neighbours'
import { Parties } from './Parties'
import { Promises } from './Promises'

/** An agreement as its page asks for it. */
export type AgreementNode = AgreementPageQuery['agreements'][number]

/** One agreement: its facts, parties, people, commitments, what it belongs to, and where sources disagree. */
export default function AgreementPage({ id }: { id: string }) {
  const variables = { id }
  const answer = useAnswer(AgreementPageDocument, variables)
  const query = { name: 'the agreement', question: AgreementPageDocument, variables }
  return (
    <NodePage kind="Agreement" id={id} answer={answer} pick={(data) => data.agreements[0]} query={query}>
      {(agreement) => (
        <Page
          title={agreement.title}
          kind={capital(say(agreement.kind))}
          lead={agreement.summary ?? undefined}
          queries={[query]}
        >
          <TieButtons ties={agreement.ties} />
          <Section title="Facts">
            <AgreementFacts agreement={agreement} />
            <Remarks node={agreement} />
          </Section>
          <Parties agreement={agreement} />
          <Promises agreement={agreement} />
          <Disputed claims={agreement.claims} />
          <Statements of={agreement.statements} />
          <Neighbours agreement={agreement} />
          <SourceList sources={agreement.sources} />
        </Page>
      )}
    </NodePage>
  )
}
