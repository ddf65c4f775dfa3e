import {
  TopicCommitmentsDocument,
  type TopicCommitmentsQuery,
  TopicPageDocument,
  type TopicPageQuery,
  TopicTimelineDocument,
} from '../../generated/graphql'
import { EntityTimeline } from '../../entity/EntityTimeline'
import { EntityLink, EntityLinks } from '../../entity/EntityLink'
import { Facts } from '../../entity/Facts'
import { MAX_LISTED } from '../../entity/LatestTimeline'
import { NodePage } from '../../entity/NodePage'
import { SourceList } from '../../entity/SourceList'
import '../../entity/entity.css'
import { Sources } from '../../evidence/Sources'
import { useGraphQL } from '../../fetch/useGraphQL'
import { QueryResult } from '../../layout/QueryResult'
import { Page } from '../../layout/Page'
import { Section } from '../../layout/Section'
import { capital } from '../../format/labels'
import { count } from '../../format/numbers'

type TopicNode = TopicPageQuery['topics'][number]

/**
 * Shows the page of a topic: broader and narrower topics, the entries that cover the topic or a narrower one, and the
 * commitments on the topic.
 */
export default function TopicPage({ id }: { id: string }) {
  const variables = { id }
  const answer = useGraphQL(TopicPageDocument, variables)
  const query = { name: 'the topic', query: TopicPageDocument, variables }
  return (
    <NodePage kind="Topic" id={id} answer={answer} pick={(data) => data.topics[0]} query={query}>
      {(topic) => (
        <Page
          title={capital(topic.name)}
          kind="Topic"
          lead={topic.scope ?? undefined}
          queries={[
            query,
            { name: 'its timeline', query: TopicTimelineDocument, variables: { id, first: MAX_LISTED } },
            { name: 'its commitments', query: TopicCommitmentsDocument, variables },
          ]}
        >
          <TopicFacts topic={topic} />
          <TopicTimeline topic={topic} />
          <TopicCommitments id={id} />
        </Page>
      )}
    </NodePage>
  )
}

function TopicFacts({ topic }: { topic: TopicNode }) {
  const own = [
    count(topic.agreementCount, 'agreement'),
    count(topic.initiativeCount, 'initiative'),
    count(topic.eventCount, 'event'),
  ]
  return (
    <Section title="Facts">
      <Facts
        facts={[
          { name: 'Covered itself by', value: own.join(', ') },
          {
            name: 'Broader',
            value: topic.broader.length === 0 ? null : <EntityLinks kind="Topic" of={topic.broader} />,
          },
          {
            name: 'Narrower',
            value: topic.narrower.length === 0 ? null : <EntityLinks kind="Topic" of={topic.narrower} />,
          },
          { name: 'Also worded as', value: (topic.altLabels ?? []).join('; ') },
          { name: 'Pairs', value: <a href={`/matrix?topic=${topic.id}`}>The matrix on this topic</a> },
        ]}
      />
    </Section>
  )
}

function TopicTimeline({ topic: { id, name } }: { topic: TopicNode }) {
  const answer = useGraphQL(TopicTimelineDocument, { id, first: MAX_LISTED })
  return (
    <Section title="Timeline" id="timeline" note="Agreements, initiatives and events on this topic or a narrower one.">
      <QueryResult of={answer}>
        {({ timeline }) => (
          <>
            {timeline.length === MAX_LISTED && (
              <p className="section-note">The newest {MAX_LISTED} are shown. Older ones are available from the API.</p>
            )}
            <EntityTimeline name={`timeline-${id}`} of={name} entries={timeline} />
          </>
        )}
      </QueryResult>
    </Section>
  )
}

function TopicCommitments({ id }: { id: string }) {
  const answer = useGraphQL(TopicCommitmentsDocument, { id })
  return (
    <QueryResult of={answer}>
      {({ topics: [topic] }) => (
        <>
          <Commitments commitments={topic?.commitments ?? []} />
          <SourceList sources={topic?.sources ?? []} />
        </>
      )}
    </QueryResult>
  )
}

type Commitment = TopicCommitmentsQuery['topics'][number]['commitments'][number]

function Commitments({ commitments }: { commitments: readonly Commitment[] }) {
  if (commitments.length === 0) return null
  return (
    <Section title="Commitments on this topic" id="commitments">
      <ul className="plain">
        {commitments.map((commitment) => (
          <li key={commitment.id} className="statement">
            <p>{commitment.summary}</p>
            <div className="small muted sourced">
              {commitment.agreement.map((one) => (
                <EntityLink key={one.id} kind="Agreement" id={one.id} name={one.title} />
              ))}{' '}
              <Sources sources={commitment.sources} of={commitment.summary ?? 'the commitment'} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
