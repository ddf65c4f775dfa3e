import { Facts } from '../../entity/Facts'
import { linkList, neighboursOf } from '../../entity/LinkList'
import { useGraphQL } from '../../fetch/useGraphQL'
import { AgencyPlaceDocument, type AgencyPlaceQuery } from '../../generated/graphql'
import { QueryResult } from '../../layout/QueryResult'
import { Section } from '../../layout/Section'

/** Shows an agency's parents, parts, memberships and members. */
export function AgencyPlace({ id }: { id: string }) {
  const answer = useGraphQL(AgencyPlaceDocument, { id })
  return (
    <QueryResult of={answer} quiet>
      {(place) => {
        const facts = factsOf(place)
        if (facts.every(({ value }) => value === null)) return null
        return (
          <Section title="Parents, parts and memberships" id="place">
            <Facts facts={facts} />
          </Section>
        )
      }}
    </QueryResult>
  )
}

function factsOf({ agencies: [agency], bodies: [bodies] }: AgencyPlaceQuery) {
  return [
    { name: 'Part of', value: linkList(neighboursOf(agency?.parentsConnection.edges ?? [], 'Agency')) },
    { name: 'Has as parts', value: linkList(neighboursOf(agency?.partsConnection.edges ?? [], 'Agency')) },
    { name: 'Leads', value: linkList(neighboursOf(agency?.leadsConnection.edges ?? [], 'Initiative')) },
    { name: 'Member of', value: linkList(neighboursOf(bodies?.memberOfConnection.edges ?? [])) },
    { name: 'Members', value: linkList(neighboursOf(bodies?.membersConnection.edges ?? [])) },
  ]
}
