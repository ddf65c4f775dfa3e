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
      return firstDated(entry, [
        ['signed', 'signedOn'],
        ['adopted', 'adoptedOn'],
        ['in effect', 'inEffectOn'],
        ['approved', 'approvedOn'],
        ['announced', 'announcedOn'],
      ])
    case 'Initiative':
      return firstDated(entry, [
        ['launched', 'launchedOn'],
        ['started', 'startsOn'],
        ['announced', 'announcedOn'],
      ])
    case 'Event':
      return { date: entry.startsOn ?? null, dateWord: entry.startsOn == null ? '' : 'held' }
  }
}

/** Returns the first of some dates that is known. A planned date comes last and is named as planned. */
function firstDated<Field extends string>(
  entry: { readonly [field in Field]?: string | null } & { readonly plannedDates?: readonly string[] | null },
  dates: readonly (readonly [word: string, field: Field])[],
): Dated {
  const isPlanned = (field: Field) => entry.plannedDates?.includes(field) ?? false
  const known = dates.filter(([, field]) => entry[field] != null)
  const [word, field] = known.find(([, each]) => !isPlanned(each)) ?? known[0] ?? []
  if (word === undefined || field === undefined) return { date: null, dateWord: '' }
  return { date: entry[field] ?? null, dateWord: isPlanned(field) ? `${word}, as planned` : word }
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
