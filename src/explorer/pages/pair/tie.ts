import type { PairAgreementFragment, PairQuery } from '../../generated/graphql'
import { boundsOf, sayDate } from '../../words/dates'
import { bestDate, itemOf } from '../../timeline/item-of'
import type { Lane, TimelineItem } from '../../timeline/timeline-item'

/** The tie as the pair page asks for it. */
export type PairTie = NonNullable<PairQuery['tie']>

/** The two countries of a tie. */
export interface TwoCountries {
  readonly one: { id: string; name: string }
  readonly other: { id: string; name: string }
}

/** Agreements under a tie by basis, newest first, undated last. */
export function agreementsOf(tie: PairTie, basis: 'BILATERAL' | 'PLURILATERAL'): PairAgreementFragment[] {
  return tie.agreementsConnection.edges
    .filter((edge) => edge.properties.basis === basis)
    .map((edge) => edge.node)
    .sort((one, other) => (bestDate(other).date ?? '').localeCompare(bestDate(one).date ?? ''))
}

/** All that lies under a tie, and its contacts, for the timeline; `holding` are the ids that hold as of the day asked about. */
export function itemsOf(tie: PairTie, holding?: ReadonlySet<string>): TimelineItem[] {
  const items = [
    ...tie.agreementsConnection.edges.map((edge) => itemOf(edge.node, edge.properties.basis)),
    ...tie.initiativesConnection.edges.map((edge) => itemOf(edge.node, edge.properties.basis)),
    ...tie.contacts.map((event) => itemOf(event, 'CONTACT' satisfies Lane)),
  ]
  return items.map((item) => ({ ...item, faint: holding !== undefined && !holding.has(item.id) }))
}

/** The two countries in the order of the tie's id, by name. */
export function countriesOf(tie: PairTie, [one, other]: readonly [string, string]): TwoCountries {
  const named = (id: string) => ({ id, name: tie.countries.find((country) => country.id === id)?.name ?? id })
  return { one: named(one), other: named(other) }
}

/** From when to when the dated entries of a tie are, no finer than their evidence; undefined when none has a date. */
export function spanWords(tie: PairTie): string | undefined {
  const dates = itemsOf(tie)
    .flatMap((item) => (boundsOf(item.date) === undefined ? [] : (item.date ?? [])))
    .sort((one, other) => (boundsOf(one)?.earliest ?? '').localeCompare(boundsOf(other)?.earliest ?? ''))
  if (dates.length === 0) return undefined
  const [first, last] = [sayDate(dates[0]), sayDate(dates.at(-1))]
  return first === last ? `in ${first}` : `from ${first} to ${last}`
}
