import type { PairEntriesQuery, PairQuery } from '../../generated/graphql'
import { formatDate, sortDay } from '../../format/dates'
import { itemOf } from '../../timeline/item-of'
import type { Lane, TimelineItem } from '../../timeline/timeline-item'

/** The tie as the pair page asks for it first. */
export type PairTie = NonNullable<PairQuery['tie']>

/** The two countries of a tie. */
export interface TwoCountries {
  readonly one: { id: string; name: string }
  readonly other: { id: string; name: string }
}

/** The two countries in the order of the tie's id, by name. */
export function countriesOf(tie: PairTie, [one, other]: readonly [string, string]): TwoCountries {
  const named = (id: string) => ({ id, name: tie.countries.find((country) => country.id === id)?.name ?? id })
  return { one: named(one), other: named(other) }
}

type Agreement = PairEntriesQuery['agreements'][number]['latest'][number]
type Initiative = PairEntriesQuery['initiatives'][number]['latest'][number]
type Contact = PairEntriesQuery['contacts'][number]['latest'][number]

/** What lies under a tie, and its contacts; each list newest first. */
export interface Entries {
  readonly agreements: readonly Agreement[]
  readonly initiatives: readonly Initiative[]
  readonly contacts: readonly Contact[]
  /** How many more there are of all kinds than were asked for. */
  readonly left: number
}

/** The lists of an answer. */
export function entriesIn({ agreements, initiatives, contacts }: PairEntriesQuery): Entries {
  const lists = [agreements[0], initiatives[0], contacts[0]]
  return {
    agreements: agreements[0]?.latest ?? [],
    initiatives: initiatives[0]?.latest ?? [],
    contacts: contacts[0]?.latest ?? [],
    left: lists.reduce((sum, list) => sum + (list === undefined ? 0 : list.total - list.latest.length), 0),
  }
}

/** On which footing an agreement or initiative ties the two. */
export function basisOf(entry: Agreement | Initiative): Exclude<Lane, 'CONTACT'> {
  return entry.tiesConnection.edges[0]?.properties.basis ?? 'BILATERAL'
}

/** All that lies under a tie, and its contacts, for the timeline; `holding` are the ids that hold as of the day asked about. */
export function itemsOf(entries: Entries, holding?: ReadonlySet<string>): TimelineItem[] {
  const items = [
    ...entries.agreements.map((one) => itemOf(one, basisOf(one))),
    ...entries.initiatives.map((one) => itemOf(one, basisOf(one))),
    ...entries.contacts.map((event) => itemOf(event, 'CONTACT')),
  ]
  return items.map((item) => ({ ...item, faint: holding !== undefined && !holding.has(item.id) }))
}

/** From when to when the dated entries of a tie are, no finer than their evidence; undefined when none has a date. */
export function formatSpan(entries: Entries): string | undefined {
  const dates = itemsOf(entries)
    .flatMap((item) => (sortDay(item.date) === undefined ? [] : (item.date ?? [])))
    .sort((one, other) => (sortDay(one) ?? '').localeCompare(sortDay(other) ?? ''))
  if (dates.length === 0) return undefined
  const [first, last] = [formatDate(dates[0]), formatDate(dates.at(-1))]
  return first === last ? `In ${first}` : `From ${first} to ${last}`
}
