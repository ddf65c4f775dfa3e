import type { AgreementEntryFragment, EventEntryFragment, InitiativeEntryFragment } from '../generated/graphql'
import { formatLabel } from '../format/labels'
import type { Lane, TimelineItem } from './timeline-item'
import { expectedEndOf } from './expected-end'

/** An entry, in the form in which queries return it. */
export type Entry = AgreementEntryFragment | EventEntryFragment | InitiativeEntryFragment

type Dated = Pick<TimelineItem, 'date' | 'dateWord'>

/** Converts an entry to a timeline item in the given lane. */
export function itemOf(entry: Entry, lane: Lane): TimelineItem {
  const common = { id: entry.id, kind: entry.__typename, lane, ...bestDate(entry), until: endOf(entry) }
  return { ...common, title: titleOf(entry) }
}

/** Returns the title or name of an entry. */
export function titleOf(entry: Entry): string {
  return entry.__typename === 'Agreement' ? entry.title : entry.name
}

/** Returns the best date of an entry and the kind of that date. The date is as precise as the evidence allows. */
export function bestDate(entry: Entry): Dated {
  switch (entry.__typename) {
    case 'Agreement':
      return firstDated([
        ['signed', entry.signedOn],
        ['adopted', entry.adoptedOn],
        ['in effect', entry.inEffectOn],
        ['approved', entry.approvedOn],
        ['announced', entry.announcedOn],
      ])
    case 'Initiative':
      return firstDated([
        ['launched', entry.launchedOn],
        ['started', entry.startsOn],
        ['announced', entry.announcedOn],
      ])
    case 'Event':
      return firstDated([['held', entry.startsOn]])
  }
}

function firstDated(dates: [string, string | null | undefined][]): Dated {
  const known = dates.find(([, date]) => date !== null && date !== undefined)
  return known === undefined ? { date: null, dateWord: '' } : { date: known[1] ?? null, dateWord: known[0] }
}

function endOf(entry: Entry): string | null {
  if (entry.__typename === 'Event') return entry.endsOn === '..' ? null : (entry.endsOn ?? null)
  if (entry.__typename === 'Initiative') return entry.endedOn ?? null
  return entry.endedOn ?? expectedEndOf(entry)
}

/** Formats the kind of an entry, such as “memorandum of understanding”. */
export function kindOf(entry: Entry): string {
  if (entry.__typename === 'Agreement') return formatLabel(entry.kind)
  return formatLabel((entry.__typename === 'Event' ? entry.eventKind : entry.initiativeKind) ?? entry.__typename)
}
