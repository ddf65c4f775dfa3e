import { EntityLink, EntityLinks } from '../../entity/EntityLink'
import { PairRelatedTopicsDocument, type PairRelatedTopicsQuery } from '../../generated/graphql'
import { useGraphQL } from '../../fetch/useGraphQL'
import { QueryResult } from '../../layout/QueryResult'
import { Section } from '../../layout/Section'
import { count } from '../../format/numbers'
import type { TwoCountries } from './usePair'

const MAX_TOPICS = 12

// An agreement to which at least one of the two countries is a party, whoever the other parties are.
type AgreementOfCountry = PairRelatedTopicsQuery['countries'][number]['latestAgreements'][number]

// A topic that a country's agreements with other partners cover.
interface RelatedTopic {
  readonly id: string
  readonly name: string
  readonly partners: readonly { id: string; name: string }[]
}

/** Shows the topics that each country covers with other partners, but that the two do not cover together. */
export function RelatedTopics({ id, two }: { id: string; two: TwoCountries }) {
  const answer = useGraphQL(PairRelatedTopicsDocument, { id, countries: [two.one.id, two.other.id] })
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
        {topics.slice(0, MAX_TOPICS).map((topic) => (
          <TopicLine key={topic.id} topic={topic} />
        ))}
      </ul>
      {topics.length > MAX_TOPICS && (
        <p className="small muted">
          {MAX_TOPICS} of {count(topics.length, 'topic')}, those with most partners.
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

// Returns the topics of a country's bilateral agreements, without those in `here`. Topics with the most partners come
// first.
function relatedTopics(
  country: string,
  agreements: readonly AgreementOfCountry[],
  here: ReadonlySet<string>,
): RelatedTopic[] {
  const topics = new Map<string, { name: string; partners: Map<string, string> }>()
  for (const agreement of agreements.filter(({ countries }) => countries.length === 2))
    for (const topic of agreement.topics.filter(({ id }) => !here.has(id))) {
      const known = topics.get(topic.id) ?? { name: topic.name, partners: new Map<string, string>() }
      for (const party of agreement.countries) if (party.id !== country) known.partners.set(party.id, party.name)
      topics.set(topic.id, known)
    }
  return [...topics]
    .map(([id, { name, partners }]) => ({
      id,
      name,
      partners: [...partners].map(([key, label]) => ({ id: key, name: label })),
    }))
    .sort((one, other) => other.partners.length - one.partners.length || one.name.localeCompare(other.name))
}
