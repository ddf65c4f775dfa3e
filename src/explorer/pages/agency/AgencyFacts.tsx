import { Facts } from '../../entity/Facts'
import { sourcesOf } from '../../entity/claims'
import { linkList, neighboursOf } from '../../entity/LinkList'
import { refer } from '../../entity/neighbour'
import { say } from '../../words/labels'
import { When } from '../../words/When'
import type { AgencyNode } from './AgencyPage'

/** An agency's facts and its place among others. */
export function AgencyFacts({ agency }: { agency: AgencyNode }) {
  const { claims } = agency
  return (
    <Facts
      facts={[
        { name: 'Country', value: linkList(neighboursOf(agency.countryConnection.edges, 'Country')) },
        { name: 'Kind', value: agency.kind == null ? null : say(agency.kind), sources: sourcesOf(claims, 'kind') },
        { name: 'Level', value: agency.level == null ? null : say(agency.level), sources: sourcesOf(claims, 'level') },
        { name: 'Seat', value: agency.seat, sources: sourcesOf(claims, 'seat') },
        {
          name: 'Formed',
          value: agency.formedOn == null ? null : <When date={agency.formedOn} />,
          sources: sourcesOf(claims, 'formedOn'),
        },
        {
          name: 'Dissolved',
          value: agency.dissolvedOn == null ? null : <When date={agency.dissolvedOn} />,
          sources: sourcesOf(claims, 'dissolvedOn'),
        },
        { name: 'Formerly called', value: (agency.formerNames ?? []).join('; ') },
        { name: 'Part of', value: linkList(neighboursOf(agency.parentsConnection.edges, 'Agency')) },
        { name: 'Has as parts', value: linkList(neighboursOf(agency.partsConnection.edges, 'Agency')) },
        { name: 'Leads', value: linkList(neighboursOf(agency.leadsConnection.edges, 'Initiative')) },
        { name: 'Member of', value: linkList(neighboursOf(agency.memberOfConnection.edges)) },
        { name: 'Members', value: linkList(neighboursOf(agency.membersConnection.edges)) },
        { name: 'Related', value: linkList(agency.related.map(refer)) },
      ]}
    />
  )
}
