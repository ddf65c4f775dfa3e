import { Facts } from '../../entity/Facts'
import { linkList, neighboursOf } from '../../entity/LinkList'
import { useGraphQL } from '../../fetch/useGraphQL'
import { CountryMembershipsDocument } from '../../generated/graphql'
import { QueryResult } from '../../layout/QueryResult'
import { Section } from '../../layout/Section'

/** Shows the memberships of a country, and the members of a bloc. */
export function CountryMemberships({ id }: { id: string }) {
  const answer = useGraphQL(CountryMembershipsDocument, { id })
  return (
    <QueryResult of={answer} quiet>
      {({ countries: [country] }) => {
        const facts = [
          { name: 'Member of', value: linkList(neighboursOf(country?.memberOfConnection.edges ?? [])) },
          { name: 'Members', value: linkList(neighboursOf(country?.membersConnection.edges ?? [], 'Country')) },
        ]
        if (facts.every(({ value }) => value === null)) return null
        return (
          <Section title="Memberships" id="memberships">
            <Facts facts={facts} />
          </Section>
        )
      }}
    </QueryResult>
  )
}
