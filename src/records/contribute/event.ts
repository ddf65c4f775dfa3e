import type { EventRecord } from '../definition/event'
import type { Assembly } from './assembly'
import { addParticipants } from './participants'
import { addPeople } from './people'
import { addPlace } from './place'

/** What an event's record adds besides claims, topics and links to other records. */
export function addEvent(assembly: Assembly, record: EventRecord): void {
  addParticipants(assembly, record)
  addPeople(assembly, record.people, 'people', 'TOOK_PART_IN')
  addPlace(assembly, record.place, assembly.aboutId)
}
