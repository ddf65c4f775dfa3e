import { count } from '../format/numbers'
import type { Lane, TimelineItem } from './timeline-item'

const names: Record<Lane, string> = {
  BILATERAL: 'Bilateral: exactly two parties',
  PLURILATERAL: 'Plurilateral: an agreement among more parties',
  PROGRAMME: 'Wider initiatives and programmes',
  WITH_BLOC: 'Signed with the bloc of one of the two countries',
  NON_STATE: 'Not counted: only non-state or subnational bodies',
  CONTACT: 'Contacts and events',
}

/** Formats the name of a lane and its number of entries. Undated entries are included. */
export function laneName(lane: Lane, items: readonly TimelineItem[]): string {
  return `${names[lane]} · ${count(items.filter((item) => item.lane === lane).length, 'entry', 'entries')}`
}
