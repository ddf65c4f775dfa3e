import { EntityLink, EntityLinks } from '../../entity/EntityLink'
import { PairElsewhereDocument } from '../../generated/graphql'
import { useGraphQL } from '../../fetch/useGraphQL'
import { QueryResult } from '../../layout/QueryResult'
import { Section } from '../../layout/Section'
import { count } from '../../format/numbers'
import { type AgreementOfCountry, relatedTopics, type RelatedTopic } from './related-topics'
import type { TwoCountries } from './tie'

const most = 12

/** What each of the two has with others and not with the other: topics of its other bilateral agreements. */
export function RelatedTopics({ id, two }: { id: string; two: TwoCountries }) {
  const answer = useGraphQL(PairElsewhereDocument, { id, countries: [two.one.id, two.other.id] })
  return (
    <Section
      title="With others, and not with this one"
      id="elsewhere"
      note="Topics of each country’s bilateral agreements with others that no agreement or initiative of this pair covers on record."
    >
      <QueryResult of={answer}>
        {({ ties: [tie], countries }) => {
          const here = new Set(tie?.topics.map((topic) => topic.id))
          const agreementsOf = (country: string) => countries.find(({ id }) => id === country)?.latestAgreements ?? []
          return (
            <div className="columns">
              <Side country={two.one} agreements={agreementsOf(two.one.id)} here={here} />
              <Side country={two.other} agreements={agreementsOf(two.other.id)} here={here} />
            </div>
          )
        }}
      </QueryResult>
    </Section>
  )
}

function Side(props: {
  country: { id: string; name: string }
  agreements: readonly AgreementOfCountry[]
  here: ReadonlySet<string>
}) {
  const topics = relatedTopics(props.country.id, props.agreements, props.here)
  return (
    <div>
      <h3>
        <bdi>{props.country.name}</bdi>
      </h3>
      {topics.length === 0 && <p className="muted">No further topic recorded.</p>}
      <ul className="plain">
        {topics.slice(0, most).map((topic) => (
          <TopicLine key={topic.id} topic={topic} />
        ))}
      </ul>
      {topics.length > most && (
        <p className="small muted">
          {most} of {count(topics.length, 'topic')}, those with most partners.
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
