import { TopicPageDocument, type TopicPageQuery } from '../../generated/graphql'
import { Chronicle } from '../../entity/Chronicle'
import { EntityLink, EntityLinks } from '../../entity/EntityLink'
import { Facts } from '../../entity/Facts'
import { NodePage } from '../../entity/NodePage'
import { SourceList } from '../../entity/SourceList'
import '../../entity/entity.css'
import { Sources } from '../../evidence/Sources'
import { useAnswer } from '../../fetch/useAnswer'
import { Page } from '../../layout/Page'
import { Section } from '../../layout/Section'
import { capital } from '../../words/labels'
import { count } from '../../words/numbers'

type TopicNode = TopicPageQuery['topics'][number]

/** One topic: its place in the tree, what covers it or a narrower one, and what is promised on it. */
export default function TopicPage({ id }: { id: string }) {
  const variables = { id }
  const answer = useAnswer(TopicPageDocument, variables)
  const query = { name: 'the topic', question: TopicPageDocument, variables }
  return (
    <NodePage kind="Topic" id={id} answer={answer} pick={(data) => data.topics[0]} query={query}>
      {(topic) => (
        <Page title={capital(topic.name)} kind="Topic" lead={topic.scope ?? undefined} queries={[query]}>
          <TopicFacts topic={topic} />
          <Section title="In order of time" id="timeline" note="What covers this topic or a narrower one.">
            <Chronicle name={`timeline-${id}`} of={topic.name} entries={answer.data?.timeline ?? []} />
          </Section>
          <Commitments topic={topic} />
          <SourceList sources={topic.sources} />
        </Page>
      )}
    </NodePage>
  )
}

function TopicFacts({ topic }: { topic: TopicNode }) {
  const own = [
    count(topic.agreementsConnection.totalCount, 'agreement'),
    count(topic.initiativesConnection.totalCount, 'initiative'),
    count(topic.eventsConnection.totalCount, 'event'),
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

function Commitments({ topic }: { topic: TopicNode }) {
  if (topic.commitments.length === 0) return null
  return (
    <Section title="What is promised on it" id="commitments">
      <ul className="plain">
        {topic.commitments.map((commitment) => (
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
