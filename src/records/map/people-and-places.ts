import { type EntityId, entityId } from '../../model/ids'
import type { RelationshipType } from '../../model/record-facts'
import { countryOfCode } from '../../model/country-codes'
import { isOnlinePlace } from '../../model/online-place'
import { inCapitals } from '../../model/record-kinds'
import { hasTitle } from '../../model/person-names'
import type { EventRecord, InitiativeRecord } from '../definition/record'
import type { Host } from '../definition/details'
import type { Participant, PersonReference } from '../definition/references'
import { isCertainlyPerson } from '../resolve/mention'
import type { Evidence } from './evidence'
import type { FactBuilder } from './fact-builder'
import { addPartyNodes } from './subdivisions'

/** Adds the people in one field, each with the relationship that belongs to the field. */
export function addPeople(
  builder: FactBuilder,
  people: readonly PersonReference[] | undefined,
  field: string,
  relationship: RelationshipType,
): void {
  for (const reference of people ?? []) {
    const evidence = builder.evidence.of(field, reference)
    const { id, agencyId } = addPerson(builder, reference, evidence)
    builder.relate(id, relationship, builder.aboutId, propertiesOf(relationship, reference, agencyId), evidence)
  }
}

/** Adds a person that a record refers to, with country and role. */
export function addPerson(
  builder: FactBuilder,
  { name, country, role, agency }: PersonReference,
  evidence: Evidence,
): { id: EntityId; agencyId?: EntityId } {
  const party = country === undefined ? undefined : addPartyNodes(builder, country, evidence)
  const person = builder.index.person(name, party?.country)
  warnOfTitle(builder, name, person.name)
  const id = builder.refer(person, name, party?.country, evidence)
  const agencyId = agency === undefined ? party?.body : builder.relatedAgency(agency, country, evidence)
  const holder = agencyId ?? party?.country
  if (role !== undefined && holder) builder.relate(id, 'HELD_ROLE', holder, { role }, evidence)
  return { id, ...(agencyId && { agencyId }) }
}

/** Warns about a form of address, degree or office in a person's name. The warning states how the name is read. */
export function warnOfTitle(builder: FactBuilder, written: string, name: string): void {
  if (!hasTitle(written)) return
  const read = name === written ? 'has a form of address, a degree or an office' : `is read as "${name}"`
  const message = `"${written}" ${read}; write these in \`role\`. Names are compared without them.`
  builder.warn('TITLE_IN_NAME', 'name', message, { written, name })
}

/** Adds the person or agency that made a statement. */
export function addSpeaker(builder: FactBuilder, speaker: PersonReference, evidence: Evidence): EntityId {
  if (isCertainlyPerson(speaker)) return addPerson(builder, speaker, evidence).id
  const { name, country } = speaker
  return builder.refer(builder.index.speaker(name, country && countryOfCode(country)), name, country, evidence)
}

function propertiesOf(relationship: RelationshipType, reference: PersonReference, agencyId: EntityId | undefined) {
  const { role, onBehalfOf, manner } = reference
  if (relationship === 'LAUNCHED') return {}
  if (relationship === 'TOOK_PART_IN' || relationship === 'TAKES_PART_IN') return { role }
  return { role, agencyId, onBehalfOf, manner: manner && inCapitals(manner) }
}

/**
 * Adds the participants of an initiative or event. A country that is in `countries` but not in `participants` takes
 * part in an unknown role. An agency that leads an initiative is linked only by LEADS and not also by TAKES_PART_IN, so
 * that each fact is one relationship. An agency that hosts an event, or sends or receives its people, takes part only
 * in that role.
 */
export function addParticipants(builder: FactBuilder, record: InitiativeRecord | EventRecord): void {
  const type = record.record === 'event' ? 'TOOK_PART_IN' : 'TAKES_PART_IN'
  const participants = record.participants ?? []
  const withRole = addHostsAndSides(builder, record)
  for (const participant of participants) addParticipant(builder, record, participant)
  for (const { country } of participants) if (country) withRole.add(entityId(country))
  for (const country of record.countries ?? []) {
    if (!withRole.has(entityId(country))) {
      const evidence = builder.evidence.of('countries', country)
      const party = addPartyNodes(builder, country, evidence)
      builder.relate(party.body ?? party.country, type, builder.aboutId, {}, evidence)
    }
  }
  for (const agency of record.agencies ?? []) {
    const { name, country } = agency
    const evidence = builder.evidence.of('agencies', agency)
    const id = builder.agency(name, country, evidence)
    if (!withRole.has(id)) builder.relate(id, type, builder.aboutId, {}, evidence)
  }
}

/**
 * Adds the hosts of an event, and the agencies that sent and received people. Each of them takes part in the event in
 * this role. Returns the ids of the agencies.
 */
function addHostsAndSides(builder: FactBuilder, record: InitiativeRecord | EventRecord): Set<EntityId> {
  if (record.record !== 'event') return new Set()
  const { host = [], sentBy = [], receivedBy = [] } = record
  const hosts = [host].flat().map((entry) => addInRole(builder, entry, 'host', 'HOST', entry))
  const senders = sentBy.map((agency) => addInRole(builder, { agency }, 'sentBy', 'SENDER', agency))
  const receivers = receivedBy.map((agency) => addInRole(builder, { agency }, 'receivedBy', 'RECEIVER', agency))
  return new Set([...hosts, ...senders, ...receivers])
}

function addInRole(
  builder: FactBuilder,
  { agency, country }: Host,
  field: string,
  role: string,
  entry: object,
): EntityId {
  const evidence = builder.evidence.of(field, entry)
  const id = agency ? builder.agency(agency.name, agency.country, evidence) : entityId(country ?? '')
  builder.relate(id, 'TOOK_PART_IN', builder.aboutId, { role }, evidence)
  return id
}

/**
 * Adds the pairs of participants that a source names. Each pair is stored as a relationship of the country that comes
 * first in alphabetical order.
 */
export function addPairs(builder: FactBuilder, { pairs = [] }: InitiativeRecord): void {
  for (const pair of pairs) {
    const [first, other] = [...pair].sort() as [string, string]
    builder.relate(entityId(first), 'PAIRED_IN', builder.aboutId, { other }, builder.evidence.of('pairs'))
  }
}

function addParticipant(builder: FactBuilder, record: InitiativeRecord | EventRecord, participant: Participant): void {
  const { country, agency, role, from, to } = participant
  const evidence = builder.evidence.of('participants', participant)
  const span = record.record === 'event' ? {} : { from, to }
  const party = country === undefined ? undefined : addPartyNodes(builder, country, evidence)
  const body = agency ? builder.agency(agency.name, agency.country, evidence) : party?.body
  const id = body ?? party?.country ?? entityId('')
  if (body && role === 'lead' && record.record === 'initiative') {
    builder.relate(id, 'LEADS', builder.aboutId, span, evidence)
  } else {
    const type = record.record === 'event' ? 'TOOK_PART_IN' : 'TAKES_PART_IN'
    builder.relate(id, type, builder.aboutId, { role: inCapitals(role), ...span }, evidence)
  }
}

/** Adds the place of an event, or the fact that the event was held only online. */
export function addPlace(builder: FactBuilder, name: string | undefined, ...held: EntityId[]): void {
  if (name === undefined) return
  const evidence = builder.evidence.of('place')
  const place = builder.refer(builder.index.place(name), name, undefined, evidence)
  const kind = isOnlinePlace(name) ? 'online' : 'place'
  builder.claim(place, { property: 'kind', value: kind }, { ...evidence, basis: 'INFERRED' })
  for (const id of held) builder.relate(id, 'HELD_AT', place, {}, evidence)
}
