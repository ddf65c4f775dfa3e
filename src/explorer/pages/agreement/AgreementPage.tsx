import {
  AgreementCommitmentsDocument,
  AgreementEvidenceDocument,
  AgreementPageDocument,
  type AgreementPageQuery,
  AgreementPartiesDocument,
  AgreementPeopleDocument,
  AgreementTopicsDocument,
} from '../../generated/graphql'
import { Neighbours } from '../../entity/Neighbours'
import { NodePage } from '../../entity/NodePage'
import { Remarks } from '../../entity/Remarks'
import { Support } from '../../entity/Support'
import { TieButtons } from '../../entity/TieButtons'
import { useEvidence } from '../../entity/useEvidence'
import {
  amendedBy,
  amends,
  carriedOutBy,
  carriesOut,
  partOf,
  parts,
  related,
  succeededBy,
  succeeds,
} from '../../entity/ways'
import '../../entity/entity.css'
import { useAnswer } from '../../fetch/useAnswer'
import { Page } from '../../layout/Page'
import { Section } from '../../layout/Section'
import { capital, say } from '../../words/labels'
import { AgreementFacts } from './AgreementFacts'
import { Parties } from './Parties'
import { Promises } from './Promises'

/** An agreement as its page asks for it first. */
export type AgreementNode = AgreementPageQuery['agreements'][number]

const ways = [partOf, parts, succeeds, succeededBy, amends, amendedBy, carriesOut, carriedOutBy, related]

/** One agreement: its facts, parties, people, commitments, what it belongs to, and where sources disagree. */
export default function AgreementPage({ id }: { id: string }) {
  const variables = { id }
  const answer = useAnswer(AgreementPageDocument, variables)
  const evidence = useEvidence(AgreementEvidenceDocument, id)
  const query = { name: 'the agreement', question: AgreementPageDocument, variables }
  return (
    <NodePage kind="Agreement" id={id} answer={answer} pick={(data) => data.agreements[0]} query={query}>
      {(agreement) => (
        <Page
          title={agreement.title}
          kind={capital(say(agreement.kind))}
          lead={agreement.summary ?? undefined}
          queries={[
            query,
            { name: 'its parties', question: AgreementPartiesDocument, variables },
            { name: 'its people', question: AgreementPeopleDocument, variables: { ids: [id] } },
            { name: 'its commitments', question: AgreementCommitmentsDocument, variables: { ids: [id] } },
            { name: 'its topics', question: AgreementTopicsDocument, variables },
            { name: 'its evidence', question: AgreementEvidenceDocument, variables },
          ]}
        >
          <TieButtons ties={agreement.ties} />
          <Section title="Facts">
            <AgreementFacts agreement={agreement} claims={evidence.claims} />
            <Remarks node={agreement} />
          </Section>
          <Parties id={id} />
          <Promises agreement={agreement} />
          <Neighbours id={id} ways={ways} />
          <Support of={evidence} />
        </Page>
      )}
    </NodePage>
  )
}
