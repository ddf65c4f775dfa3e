import { Facts } from '../../entity/Facts'
import { linkList, neighboursOf } from '../../entity/LinkList'
import { refer } from '../../entity/neighbour'
import { sourcesOf } from '../../entity/claims'
import { say } from '../../words/labels'
import type { CountryNode } from './CountryPage'

/** A country's codes, region, and memberships. */
export function CountryFacts({ country }: { country: CountryNode }) {
  const { claims } = country
  return (
    <Facts
      facts={[
        { name: 'Name', value: <bdi>{country.name}</bdi>, sources: sourcesOf(claims, 'name') },
        { name: 'Kind', value: say(country.kind), sources: sourcesOf(claims, 'kind') },
        { name: 'Codes', value: [country.id, country.iso3, country.isoNumeric].filter(Boolean).join(' · ') },
        { name: 'Region', value: country.region, sources: sourcesOf(claims, 'region') },
        { name: 'Member of', value: linkList(neighboursOf(country.memberOf.edges)) },
        { name: 'Members', value: linkList(neighboursOf(country.members.edges, 'Country')) },
        { name: 'Related', value: linkList(country.related.map(refer)) },
      ]}
    />
  )
}
