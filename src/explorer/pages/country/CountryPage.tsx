import { Link } from 'wouter'
import {
  CountryAgenciesDocument,
  CountryEvidenceDocument,
  CountryMembershipsDocument,
  CountryPageDocument,
  type CountryPageQuery,
  CountryTimelineDocument,
} from '../../generated/graphql'
import { LatestChronicle, mostListed } from '../../entity/LatestChronicle'
import { Neighbours } from '../../entity/Neighbours'
import { NodePage } from '../../entity/NodePage'
import { Remarks } from '../../entity/Remarks'
import { Support } from '../../entity/Support'
import { useEvidence } from '../../entity/useEvidence'
import { related } from '../../entity/ways'
import '../../entity/entity.css'
import { useAnswer } from '../../fetch/useAnswer'
import { Page } from '../../layout/Page'
import { Section } from '../../layout/Section'
import { capital, say } from '../../words/labels'
import { count } from '../../words/numbers'
import { CountryAgencies } from './CountryAgencies'
import { CountryFacts } from './CountryFacts'
import { CountryMemberships } from './CountryMemberships'
import { CountryTies } from './CountryTies'

/** A country as its page asks for it first. */
export type CountryNode = CountryPageQuery['countries'][number]

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
          queries={[
            query,
            { name: 'its timeline', question: CountryTimelineDocument, variables: { id, first: mostListed } },
            { name: 'its agencies and people', question: CountryAgenciesDocument, variables },
            { name: 'its memberships', question: CountryMembershipsDocument, variables },
            { name: 'its evidence', question: CountryEvidenceDocument, variables },
          ]}
        >
          <CountryTies country={country} />
          <CountryTimeline country={country} />
          <CountryAgencies country={country} />
          <Background country={country} />
        </Page>
      )}
    </NodePage>
  )
}

function Lead({ country }: { country: CountryNode }) {
  return (
    <p>
      {capital(count(country.ties.length, 'tie'))}, {count(country.agreementCount, 'agreement')},{' '}
      {count(country.initiativeCount, 'initiative')} and {count(country.eventCount, 'event')} as a party or participant.{' '}
      <Link href={`/gaps?country=${country.id}`}>Gaps</Link> ·{' '}
      <Link href={`/expiring?country=${country.id}`}>Expiring</Link> ·{' '}
      <Link href={`/discrepancies?country=${country.id}`}>Discrepancies</Link>
    </p>
  )
}

function CountryTimeline({ country: { id, name } }: { country: CountryNode }) {
  const answer = useAnswer(CountryTimelineDocument, { id, first: mostListed })
  return (
    <Section title="In order of time" id="timeline" note="What it is a party to or takes part in itself.">
      <LatestChronicle name={`timeline-${id}`} of={name} answer={answer} />
    </Section>
  )
}

/** What stands far down the page. */
function Background({ country }: { country: CountryNode }) {
  const evidence = useEvidence(CountryEvidenceDocument, country.id)
  return (
    <>
      <Section title="Facts">
        <CountryFacts country={country} claims={evidence.claims} />
        <Remarks node={country} />
      </Section>
      <CountryMemberships id={country.id} />
      <Neighbours id={country.id} ways={[related]} />
      <Support of={evidence} />
    </>
  )
}
