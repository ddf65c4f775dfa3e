import { EntityLink, EntityLinks } from '../../entity/EntityLink'
import { PairRelatedTopicsDocument } from '../../generated/graphql'
import { useGraphQL } from '../../fetch/useGraphQL'
import { QueryResult } from '../../layout/QueryResult'
import { Section } from '../../layout/Section'
import { count } from '../../format/numbers'
import { type AgreementOfCountry, type RelatedTopic, relatedTopics, type TopicTree } from './related-topics'
import type { TwoCountries } from './usePair'

const MAX_TOPICS = 12

/** Shows the topics that each country covers with other partners but not with the other country of the pair. */
export function RelatedTopics({ id, two }: { id: string; two: TwoCountries }) {
  const pair = [two.one.id, two.other.id]
  const answer = useGraphQL(PairRelatedTopicsDocument, { id, countries: pair })
  return (
    <Section
      title="Topics that each covers only with other partners"
      id="elsewhere"
      note="Topics of each country’s bilateral agreements with other partners. No agreement or initiative of this pair on record covers them."
    >
      <QueryResult of={answer}>
        {({ ties: [tie], tree: topics, countries }) => {
          const here = new Set(tie?.topics.map((topic) => topic.id))
          const tree = new Map(topics.map(({ id, broader }) => [id, broader.map((above) => above.id)]))
          const agreementsOf = (country: string) => countries.find(({ id }) => id === country)?.latestAgreements ?? []
          return (
            <div className="columns">
              <Side country={two.one} pair={pair} agreements={agreementsOf(two.one.id)} here={here} tree={tree} />
              <Side country={two.other} pair={pair} agreements={agreementsOf(two.other.id)} here={here} tree={tree} />
            </div>
          )
        }}
      </QueryResult>
    </Section>
  )
}

function Side(props: {
  country: { id: string; name: string }
  pair: readonly string[]
  agreements: readonly AgreementOfCountry[]
  here: ReadonlySet<string>
  tree: TopicTree
}) {
  const topics = relatedTopics(props.pair, props.agreements, props.here, props.tree)
  return (
    <div>
      <h3>
        <bdi>{props.country.name}</bdi>
      </h3>
      {topics.length === 0 && <p className="muted">No further topics recorded.</p>}
      <ul className="plain">
        {topics.slice(0, MAX_TOPICS).map((topic) => (
          <TopicLine key={topic.id} topic={topic} />
        ))}
      </ul>
      {topics.length > MAX_TOPICS && (
        <p className="small muted">
          {MAX_TOPICS} of {count(topics.length, 'topic')}, with the most partners.
        </p>
      )}
    </div>
  )
}

function TopicLine({ topic }: { topic: RelatedTopic }) {
  return (
    <li className="related-topic">
      <EntityLink kind="Topic" id={topic.id} name={topic.name} />
      <span className="small muted">
        {' '}
        with <EntityLinks kind="Country" of={topic.partners.slice(0, 4)} />
        {topic.partners.length > 4 && <> and {topic.partners.length - 4} more</>}
      </span>
    </li>
  )
}
