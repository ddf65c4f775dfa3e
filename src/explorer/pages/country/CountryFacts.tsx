import { type Claims, evidenceOf } from '../../entity/claims'
import { Facts } from '../../entity/Facts'
import { formatDate } from '../../format/dates'
import { formatLabel } from '../../format/labels'
import type { CountryFactsFragment } from '../../generated/graphql'

/** Shows the codes and region of a country. */
export function CountryFacts({ country, claims }: { country: CountryFactsFragment; claims: Claims }) {
  return (
    <Facts
      facts={[
        { name: 'Name', value: <bdi>{country.name}</bdi>, ...evidenceOf(claims, 'name') },
        { name: 'Kind', value: formatLabel(country.kind), ...evidenceOf(claims, 'kind') },
        { name: 'Codes', value: [country.id, country.iso3, country.isoNumeric].filter(Boolean).join(' · ') },
        { name: 'Code withdrawn', value: country.withdrawnOn && formatDate(country.withdrawnOn) },
        { name: 'Region', value: country.region, ...evidenceOf(claims, 'region') },
      ]}
    />
  )
}
