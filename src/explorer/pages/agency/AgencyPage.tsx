import { AgencyPageDocument, type AgencyPageQuery } from '../../generated/graphql'
import { Chronicle } from '../../entity/Chronicle'
import { Disputed } from '../../entity/Disputed'
import { NodePage } from '../../entity/NodePage'
import { Remarks } from '../../entity/Remarks'
import { SourceList } from '../../entity/SourceList'
import { Statements } from '../../entity/Statements'
import '../../entity/entity.css'
import { useAnswer } from '../../fetch/useAnswer'
import { Page } from '../../layout/Page'
import { Section } from '../../layout/Section'
import { AgencyFacts } from './AgencyFacts'
import { AgencyLine } from './AgencyLine'
import { AgencyPeople } from './AgencyPeople'

/** An agency as its page asks for it. */
export type AgencyNode = AgencyPageQuery['agencies'][number]

/** One agency: what it is, the bodies before and after it, who acted for it, and in what. */
export default function AgencyPage({ id }: { id: string }) {
  const variables = { id }
  const answer = useAnswer(AgencyPageDocument, variables)
  const query = { name: 'the agency', question: AgencyPageDocument, variables }
  return (
    <NodePage kind="Agency" id={id} answer={answer} pick={(data) => data.agencies[0]} query={query}>
      {(agency) => (
        <Page
          title={agency.acronym == null ? agency.name : `${agency.name} (${agency.acronym})`}
          kind="Agency"
          lead={agency.summary ?? undefined}
          queries={[query]}
        >
          <AgencyLine agency={agency} />
          <Section title="Facts">
            <AgencyFacts agency={agency} />
            <Remarks node={agency} />
          </Section>
          <Section title="In order of time" id="timeline">
            <Chronicle name={`timeline-${id}`} of={agency.name} entries={answer.data?.timeline ?? []} />
          </Section>
          <AgencyPeople agency={agency} />
          <Disputed claims={agency.claims} />
          <Statements of={agency.statements} about />
          <SourceList sources={agency.sources} />
        </Page>
      )}
    </NodePage>
  )
}
