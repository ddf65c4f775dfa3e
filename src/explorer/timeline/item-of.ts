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

/** The dates of each kind of entry, best first. */
const DATES = {
  Agreement: [
    ['signed', 'signedOn'],
    ['adopted', 'adoptedOn'],
    ['in effect', 'inEffectOn'],
    ['approved', 'approvedOn'],
    ['announced', 'announcedOn'],
  ],
  Initiative: [
    ['launched', 'launchedOn'],
    ['started', 'startsOn'],
    ['announced', 'announcedOn'],
  ],
  Event: [['held', 'startsOn']],
} as const

type DateField = (typeof DATES)[keyof typeof DATES][number][1]

/** Returns the best date of an entry and the kind of that date. The date is as precise as the evidence allows. */
export function bestDate(entry: Entry): Dated {
  return firstDated<DateField>(entry, DATES[entry.__typename])
}

/** Returns the field that holds the best date of an entry. */
export const bestDateField = (entry: WithDates<DateField> & Pick<Entry, '__typename'>): DateField | undefined =>
  bestOf<DateField>(entry, DATES[entry.__typename])?.[1]

/** Returns the words and fields of the unknown dates that would be better than the best known date, best first. */
export function missingDates(entry: Entry): readonly Named<DateField>[] {
  const dates: readonly Named<DateField>[] = DATES[entry.__typename]
  const best = dates.findIndex(([, field]) => field === bestDateField(entry))
  return best === -1 ? dates : dates.slice(0, best)
}

type WithDates<Field extends string> = { readonly [field in Field]?: string | null } & {
  readonly plannedDates?: readonly string[] | null
}
type Named<Field extends string> = readonly [word: string, field: Field]

function firstDated<Field extends string>(entry: WithDates<Field>, dates: readonly Named<Field>[]): Dated {
  const best = bestOf(entry, dates)
  if (best === undefined) return { date: null, dateWord: '' }
  const [word, field] = best
  return { date: entry[field] ?? null, dateWord: isPlanned(entry, field) ? `${word} (planned)` : word }
}

/** Returns the first known date of the given dates. A planned date comes last. */
function bestOf<Field extends string>(
  entry: WithDates<Field>,
  dates: readonly Named<Field>[],
): Named<Field> | undefined {
  const known = dates.filter(([, field]) => entry[field] != null)
  return known.find(([, field]) => !isPlanned(entry, field)) ?? known[0]
}

const isPlanned = (entry: WithDates<never>, field: string): boolean => entry.plannedDates?.includes(field) ?? false

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
