import type { RelationshipType } from '../../model/contribution'
import { type EntityId, entityId } from '../../model/ids'
import { inCapitals } from '../../model/record-kinds'
import type { PersonReference } from '../definition/references'
import { isCertainlyPerson } from '../resolve/mention'
import type { Assembly } from './assembly'
import type { Evidence } from './evidence'

/** People who stand in one field, each with the deed that the field means. */
export function addPeople(
  assembly: Assembly,
  people: readonly PersonReference[] | undefined,
  field: string,
  deed: RelationshipType,
): void {
  const evidence = assembly.evidence.of(field)
  for (const reference of people ?? []) {
    const { id, agencyId } = addPerson(assembly, reference, evidence)
    assembly.relate(id, deed, assembly.aboutId, deedProperties(deed, reference, agencyId), evidence)
  }
}

/** The node of a person who is referred to, with country and role. */
export function addPerson(
  assembly: Assembly,
  { name, country, role, agency }: PersonReference,
  evidence: Evidence,
): { id: EntityId; agencyId?: EntityId } {
  const id = assembly.refer(assembly.index.person(name, country), name, country, evidence)
  const agencyId = agency === undefined ? undefined : assembly.relatedAgency(agency, country, evidence)
  const holder = agencyId ?? (country === undefined ? undefined : entityId(country))
  if (role !== undefined && holder) assembly.relate(id, 'HELD_ROLE', holder, { role }, evidence)
  return { id, ...(agencyId && { agencyId }) }
}

/** Somebody who said something: a person or an agency. */
export function addSpeaker(assembly: Assembly, speaker: PersonReference, evidence: Evidence): EntityId {
  if (isCertainlyPerson(speaker)) return addPerson(assembly, speaker, evidence).id
  const { name, country } = speaker
  return assembly.refer(assembly.index.speaker(name, country), name, country, evidence)
}

function deedProperties(deed: RelationshipType, reference: PersonReference, agencyId: EntityId | undefined) {
  const { role, onBehalfOf, manner } = reference
  if (deed === 'LAUNCHED') return {}
  if (deed === 'TOOK_PART_IN' || deed === 'TAKES_PART_IN') return { role }
  return { role, agencyId, onBehalfOf, manner: manner && inCapitals(manner) }
}
