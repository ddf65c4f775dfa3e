import {
  AgencyEvidenceDocument,
  AgencyPageDocument,
  type AgencyPageQuery,
  AgencyPeopleDocument,
  AgencyPlaceDocument,
  AgencyTimelineDocument,
} from '../../generated/graphql'
import { LatestTimeline, MAX_LISTED } from '../../entity/LatestTimeline'
import { Neighbours } from '../../entity/Neighbours'
import { NodePage } from '../../entity/NodePage'
import { Notes } from '../../entity/Notes'
import { Support } from '../../entity/Support'
import { useEvidence } from '../../entity/useEvidence'
import { related } from '../../entity/ways'
import '../../entity/entity.css'
import { useGraphQL } from '../../fetch/useGraphQL'
import { Page } from '../../layout/Page'
import { Section } from '../../layout/Section'
import { AgencyFacts } from './AgencyFacts'
import { AgencyLine } from './AgencyLine'
import { AgencyPeople } from './AgencyPeople'
import { AgencyPlace } from './AgencyPlace'

type AgencyNode = AgencyPageQuery['agencies'][number]

/** Shows the agency page: facts, predecessors, successors, people and entries. */
export default function AgencyPage({ id }: { id: string }) {
  const variables = { id }
  const answer = useGraphQL(AgencyPageDocument, variables)
  const evidence = useEvidence(AgencyEvidenceDocument, id)
  const query = { name: 'the agency', query: AgencyPageDocument, variables }
  return (
    <NodePage kind="Agency" id={id} answer={answer} pick={(data) => data.agencies[0]} query={query}>
      {(agency) => (
        <Page
          title={agency.acronym == null ? agency.name : `${agency.name} (${agency.acronym})`}
          kind="Agency"
          lead={agency.summary ?? undefined}
          queries={[
            query,
            { name: 'its timeline', query: AgencyTimelineDocument, variables: { id, first: MAX_LISTED } },
            { name: 'its place', query: AgencyPlaceDocument, variables },
            { name: 'its people', query: AgencyPeopleDocument, variables },
            { name: 'its evidence', query: AgencyEvidenceDocument, variables },
          ]}
        >
          <AgencyLine agency={agency} />
          <Section title="Facts">
            <AgencyFacts agency={agency} claims={evidence.claims} />
            <Notes node={agency} />
          </Section>
          <AgencyTimeline agency={agency} />
          <AgencyPlace id={id} />
          <AgencyPeople agency={agency} />
          <Neighbours id={id} ways={[related]} />
          <Support of={evidence} about />
        </Page>
      )}
    </NodePage>
  )
}

function AgencyTimeline({ agency: { id, name } }: { agency: AgencyNode }) {
  const answer = useGraphQL(AgencyTimelineDocument, { id, first: MAX_LISTED })
  return (
    <Section title="Timeline" id="timeline">
      <LatestTimeline name={`timeline-${id}`} of={name} answer={answer} />
    </Section>
  )
}
