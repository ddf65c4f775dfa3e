import type { InitiativeRecord } from '../definition/initiative'
import type { Assembly } from './assembly'
import { addStatements } from './deeds'
import { addParticipants } from './participants'
import { addPeople } from './people'
import { addPlace } from './place'

/** What an initiative's record adds besides claims, topics and links to other records. */
export function addInitiative(assembly: Assembly, record: InitiativeRecord): void {
  addParticipants(assembly, record)
  const evidence = assembly.evidence.of('leadAgencies')
  for (const { name, country } of record.leadAgencies ?? []) {
    assembly.relate(assembly.agency(name, country, evidence), 'LEADS', assembly.aboutId, {}, evidence)
  }
  addPeople(assembly, record.launchedBy, 'launchedBy', 'LAUNCHED')
  addPeople(assembly, record.people, 'people', 'TAKES_PART_IN')
  addPlace(assembly, record.place, assembly.aboutId)
  addStatements(assembly, record.statements)
}
