import {
  AgreementCommitmentsDocument,
  AgreementDetailsDocument,
  AgreementEvidenceDocument,
  AgreementPageDocument,
  AgreementPartiesDocument,
  AgreementPeopleDocument,
  AgreementTopicsDocument,
} from '../../generated/graphql'
import { Neighbours } from '../../entity/Neighbours'
import { NodePage } from '../../entity/NodePage'
import { Notes } from '../../entity/Notes'
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
import { useGraphQL } from '../../fetch/useGraphQL'
import { Page } from '../../layout/Page'
import { Section } from '../../layout/Section'
import { capital, formatLabel } from '../../format/labels'
import { AgreementFacts } from './AgreementFacts'
import { Parties } from './Parties'
import { AgreementDetails } from './AgreementDetails'
import { AgreementCommitments } from './AgreementCommitments'

const ways = [partOf, parts, succeeds, succeededBy, amends, amendedBy, carriesOut, carriedOutBy, related]

/** Shows the agreement page: facts, parties, people, commitments, related entities and discrepancies. */
export default function AgreementPage({ id }: { id: string }) {
  const variables = { id }
  const answer = useGraphQL(AgreementPageDocument, variables)
  const evidence = useEvidence(AgreementEvidenceDocument, id)
  const query = { name: 'the agreement', query: AgreementPageDocument, variables }
  return (
    <NodePage kind="Agreement" id={id} answer={answer} pick={(data) => data.agreements[0]} query={query}>
      {(agreement) => (
        <Page
          title={agreement.title}
          kind={capital(formatLabel(agreement.kind))}
          lead={agreement.summary ?? undefined}
          queries={[
            query,
            { name: 'its parties', query: AgreementPartiesDocument, variables },
            { name: 'its people', query: AgreementPeopleDocument, variables: { ids: [id] } },
            { name: 'its commitments', query: AgreementCommitmentsDocument, variables: { ids: [id] } },
            { name: 'its history, amounts, texts and registrations', query: AgreementDetailsDocument, variables },
            { name: 'its topics', query: AgreementTopicsDocument, variables },
            { name: 'its evidence', query: AgreementEvidenceDocument, variables },
          ]}
        >
          <TieButtons ties={agreement.ties} recorded={agreement.recordedFor} />
          <Section title="Facts">
            <AgreementFacts agreement={agreement} claims={evidence.claims} />
            <Notes node={agreement} />
          </Section>
          <Parties id={id} />
          <AgreementCommitments agreement={agreement} />
          <AgreementDetails id={id} />
          <Neighbours id={id} ways={ways} />
          <Support of={evidence} />
        </Page>
      )}
    </NodePage>
  )
}
