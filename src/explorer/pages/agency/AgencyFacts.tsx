import { Facts } from '../../entity/Facts'
import { type Claims, evidenceOf } from '../../entity/claims'
import { linkList, neighboursOf } from '../../entity/LinkList'
import { formatLabel } from '../../format/labels'
import { When } from '../../format/When'
import type { AgencyFactsFragment } from '../../generated/graphql'

/** Shows the facts about an agency. Each fact has the sources of its preferred claim. */
export function AgencyFacts({ agency, claims }: { agency: AgencyFactsFragment; claims: Claims }) {
  return (
    <Facts
      facts={[
        { name: 'Country', value: linkList(neighboursOf(agency.countryConnection.edges, 'Country')) },
        {
          name: 'Kind',
          value: agency.kind == null ? null : formatLabel(agency.kind),
          ...evidenceOf(claims, 'kind'),
        },
        {
          name: 'Level',
          value: agency.level == null ? null : formatLabel(agency.level),
          ...evidenceOf(claims, 'level'),
        },
        { name: 'Seat', value: agency.seat, ...evidenceOf(claims, 'seat') },
        {
          name: 'Formed',
          value: agency.formedOn == null ? null : <When date={agency.formedOn} />,
          ...evidenceOf(claims, 'formedOn'),
        },
        {
          name: 'Dissolved',
          value: agency.dissolvedOn == null ? null : <When date={agency.dissolvedOn} />,
          ...evidenceOf(claims, 'dissolvedOn'),
        },
        { name: 'Formerly called', value: (agency.formerNames ?? []).join('; ') },
      ]}
    />
  )
}
