import { Link } from 'wouter'
import { CountryPageDocument, CountryTimelineDocument, type CountryPageQuery } from '../../generated/graphql'
import { Chronicle } from '../../entity/Chronicle'
import { Disputed } from '../../entity/Disputed'
import { NodePage } from '../../entity/NodePage'
import { Remarks } from '../../entity/Remarks'
import { SourceList } from '../../entity/SourceList'
import '../../entity/entity.css'
import { useAnswer } from '../../fetch/useAnswer'
import { Answer } from '../../layout/Answer'
import { Page } from '../../layout/Page'
import { Section } from '../../layout/Section'
import { capital, say } from '../../words/labels'
import { count } from '../../words/numbers'
import { CountryAgencies } from './CountryAgencies'
import { CountryFacts } from './CountryFacts'
import { CountryTies } from './CountryTies'

/** A country as its page asks for it. */
export type CountryNode = CountryPageQuery['countries'][number]

const first = 300

/** One country or bloc: its ties, its timeline, its agencies and people, and what it is a member of. */
export default function CountryPage({ id }: { id: string }) {
  const variables = { id }
  const answer = useAnswer(CountryPageDocument, variables)
  const query = { name: 'the country', question: CountryPageDocument, variables }
  return (
    <NodePage kind="Country" id={id} answer={answer} pick={(data) => data.countries[0]} query={query}>
      {(country) => (
        <Page
          title={country.name}
          kind={capital(say(country.kind))}
          lead={<Lead country={country} />}
          queries={[query, { name: 'its timeline', question: CountryTimelineDocument, variables: { id, first } }]}
        >
          <CountryTies country={country} />
          <Section title="In order of time" id="timeline">
            <CountryTimeline country={country} />
          </Section>
          <CountryAgencies country={country} />
          <Section title="Facts">
            <CountryFacts country={country} />
            <Remarks node={country} />
          </Section>
          <Disputed claims={country.claims} />
          <SourceList sources={country.sources} />
        </Page>
      )}
    </NodePage>
  )
}

function Lead({ country }: { country: CountryNode }) {
  return (
    <p>
      {capital(count(country.ties.length, 'tie'))}, {count(country.agreementsConnection.totalCount, 'agreement')},{' '}
      {count(country.initiativesConnection.totalCount, 'initiative')} and{' '}
      {count(country.eventsConnection.totalCount, 'event')} as a party or participant.{' '}
      <Link href={`/gaps?country=${country.id}`}>Gaps</Link> ·{' '}
      <Link href={`/expiring?country=${country.id}`}>Expiring</Link> ·{' '}
      <Link href={`/discrepancies?country=${country.id}`}>Discrepancies</Link>
    </p>
  )
}

function CountryTimeline({ country }: { country: CountryNode }) {
  const answer = useAnswer(CountryTimelineDocument, { id: country.id, first })
  return (
    <Answer of={answer}>
      {({ timeline }) => (
        <>
          {timeline.length === first && (
            <p className="section-note">The newest {first}; what is older is left out here and found by the API.</p>
          )}
          <Chronicle name={`timeline-${country.id}`} of={country.name} entries={timeline} />
        </>
      )}
    </Answer>
  )
}
