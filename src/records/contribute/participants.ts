import { entityId } from '../../model/ids'
import { inCapitals } from '../../model/record-kinds'
import type { EventRecord } from '../definition/event'
import type { InitiativeRecord } from '../definition/initiative'
import type { Participant } from '../definition/references'
import type { Assembly } from './assembly'

/**
 * Who takes part in an initiative or event. A country that `countries` lists and `participants` does not takes part in
 * a role not known. An agency that leads an initiative LEADS it and does not TAKE PART besides: one fact, one
 * relationship.
 */
export function addParticipants(assembly: Assembly, record: InitiativeRecord | EventRecord): void {
  const type = record.record === 'event' ? 'TOOK_PART_IN' : 'TAKES_PART_IN'
  const participants = record.participants ?? []
  for (const participant of participants) addParticipant(assembly, record, participant)
  const inRoles = new Set(participants.map(({ country }) => country))
  for (const country of record.countries ?? []) {
    if (!inRoles.has(country)) {
      assembly.relate(entityId(country), type, assembly.aboutId, {}, assembly.evidence.of('countries'))
    }
  }
  const evidence = assembly.evidence.of('agencies')
  for (const { name, country } of record.agencies ?? []) {
    assembly.relate(assembly.agency(name, country, evidence), type, assembly.aboutId, {}, evidence)
  }
}

function addParticipant(assembly: Assembly, record: InitiativeRecord | EventRecord, participant: Participant): void {
  const { country, agency, role, from, to } = participant
  const evidence = assembly.evidence.of('participants')
  const span = record.record === 'event' ? {} : { from, to }
  const id = agency ? assembly.agency(agency.name, agency.country, evidence) : entityId(country ?? '')
  if (agency && role === 'lead' && record.record === 'initiative') {
    assembly.relate(id, 'LEADS', assembly.aboutId, span, evidence)
  } else {
    const type = record.record === 'event' ? 'TOOK_PART_IN' : 'TAKES_PART_IN'
    assembly.relate(id, type, assembly.aboutId, { role: inCapitals(role), ...span }, evidence)
  }
}
