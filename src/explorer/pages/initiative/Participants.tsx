import { participantsOf } from '../../entity/participants'
import { ParticipantTable } from '../../entity/ParticipantTable'
import { useGraphQL } from '../../fetch/useGraphQL'
import { InitiativeParticipantsDocument } from '../../generated/graphql'
import { QueryResult } from '../../layout/QueryResult'
import { NoneRecorded, Section } from '../../layout/Section'

/** Shows the countries and agencies that take part in an initiative, and their roles. */
export function Participants({ initiative: { id, name } }: { initiative: { id: string; name: string } }) {
  const answer = useGraphQL(InitiativeParticipantsDocument, { id })
  return (
    <Section title="Participants" id="participants">
      <QueryResult of={answer}>
        {({ initiatives: [initiative] }) => {
          const rows = [
            ...participantsOf('Country', initiative?.countriesConnection.edges ?? []),
            ...participantsOf('Agency', initiative?.agenciesConnection.edges ?? []),
          ]
          if (rows.length === 0) return <NoneRecorded what="participants" />
          return (
            <ParticipantTable name={`participants-${id}`} caption={`Countries and agencies in ${name}`} rows={rows} />
          )
        }}
      </QueryResult>
    </Section>
  )
}
