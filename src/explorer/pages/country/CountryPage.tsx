import { Link } from 'wouter'
import {
  CountryAgenciesDocument,
  CountryEvidenceDocument,
  CountryMembershipsDocument,
  CountryPageDocument,
  type CountryPageQuery,
  CountryTimelineDocument,
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
import { capital, formatLabel } from '../../format/labels'
import { count } from '../../format/numbers'
import { CountryAgencies } from './CountryAgencies'
import { CountryFacts } from './CountryFacts'
import { CountryMemberships } from './CountryMemberships'
import { CountryTies } from './CountryTies'

type CountryNode = CountryPageQuery['countries'][number]

/** Shows the page of a country or bloc: ties, timeline, agencies, people and memberships. */
export default function CountryPage({ id }: { id: string }) {
  const variables = { id }
  const answer = useGraphQL(CountryPageDocument, variables)
  const query = { name: 'the country', query: CountryPageDocument, variables }
  return (
    <NodePage kind="Country" id={id} answer={answer} pick={(data) => data.countries[0]} query={query}>
      {(country) => (
        <Page
          title={country.name}
          kind={capital(formatLabel(country.kind))}
          lead={<Lead country={country} />}
          queries={[
            query,
            { name: 'its timeline', query: CountryTimelineDocument, variables: { id, first: MAX_LISTED } },
            { name: 'its agencies and people', query: CountryAgenciesDocument, variables },
            { name: 'its memberships', query: CountryMembershipsDocument, variables },
            { name: 'its evidence', query: CountryEvidenceDocument, variables },
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
      {capital(count(country.ties.filter(({ tied }) => tied).length, 'tie'))},{' '}
      {count(country.agreementCount, 'agreement')}, {count(country.initiativeCount, 'initiative')} and{' '}
      {count(country.eventCount, 'event')} as a party or participant.{' '}
      <Link href={`/agreements?country=${country.id}`}>All agreements</Link> ·{' '}
      <Link href={`/gaps?country=${country.id}`}>Gaps</Link> ·{' '}
      <Link href={`/renewals?country=${country.id}`}>Renewals</Link> ·{' '}
      <Link href={`/discrepancies?country=${country.id}`}>Discrepancies</Link>
    </p>
  )
}

function CountryTimeline({ country: { id, name } }: { country: CountryNode }) {
  const answer = useGraphQL(CountryTimelineDocument, { id, first: MAX_LISTED })
  return (
    <Section title="Timeline" id="timeline" note="Entries in which the country itself is a party or participant.">
      <LatestTimeline name={`timeline-${id}`} of={name} answer={answer} />
    </Section>
  )
}

/** Shows the lower part of the page. */
function Background({ country }: { country: CountryNode }) {
  const evidence = useEvidence(CountryEvidenceDocument, country.id)
  return (
    <>
      <Section title="Facts">
        <CountryFacts country={country} claims={evidence.claims} />
        <Notes node={country} />
      </Section>
      <CountryMemberships id={country.id} />
      <Neighbours id={country.id} ways={[related]} />
      <Support of={evidence} />
    </>
  )
}
