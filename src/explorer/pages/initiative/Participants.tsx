import { participantsOf } from '../../entity/participants'
import { ParticipantTable } from '../../entity/ParticipantTable'
import { NoneRecorded, Section } from '../../layout/Section'
import type { InitiativeNode } from './InitiativePage'

/** The countries and agencies of an initiative with their roles. */
export function Participants({ initiative }: { initiative: InitiativeNode }) {
  const rows = [
    ...participantsOf('Country', initiative.countriesConnection.edges),
    ...participantsOf('Agency', initiative.agenciesConnection.edges),
  ]
  return (
    <Section title="Who takes part" id="participants">
      {rows.length === 0 ? (
        <NoneRecorded what="participants" />
      ) : (
        <ParticipantTable
          name={`participants-${initiative.id}`}
          caption={`Countries and agencies in ${initiative.name}`}
          rows={rows}
        />
      )}
    </Section>
  )
}
