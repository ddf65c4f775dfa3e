import type { Evidence } from '../../evidence/evidence'
import type { AgreementPeopleFragment } from '../../generated/graphql'
import type { AsOf } from './useAsOf'
import { type Entries, isAfter } from './usePair'

/** An agreement or initiative in a brief. */
export type BriefEntry = Entries['agreements'][number] | Entries['initiatives'][number] | Entries['recorded'][number]

/** A part of a brief: its title and entries. The entries that count on the chosen day are listed, newest first. */
export interface BriefPart {
  readonly title: string
  readonly entries: readonly BriefEntry[]
}

/** Returns the parts of a brief that have entries. Contacts are left out, because they do not tie the two countries. */
export function briefPartsOf({ agreements, initiatives, recorded }: Entries, asOf: AsOf): BriefPart[] {
  const isCounted = ({ id }: BriefEntry) => asOf.countedIds === undefined || asOf.countedIds.has(id)
  const of = (basis: string) => agreements.filter((one) => one.basis === basis && isCounted(one))
  const announced = recorded.filter((one) => !isAfter(one, asOf.day))
  const parts: BriefPart[] = [
    { title: 'Bilateral agreements', entries: of('BILATERAL') },
    { title: 'Plurilateral agreements', entries: of('PLURILATERAL') },
    { title: 'Initiatives', entries: initiatives.filter(isCounted) },
    { title: 'Signed together with a bloc', entries: of('WITH_BLOC') },
    { title: 'By non-state or subnational bodies (not counted)', entries: of('NON_STATE') },
    { title: 'Announced or under negotiation (not counted as a tie)', entries: announced },
  ]
  return parts.filter(({ entries }) => entries.length > 0)
}

/** Returns the role in which a person signed and the agency for which they signed, as far as sources state them. */
export const capacityOf = ({
  role,
  agency,
}: AgreementPeopleFragment['signatoriesConnection']['edges'][number]['properties']) =>
  [role, agency?.name].filter((part) => part != null).join(', ')

/** The sources of a brief, numbered in the order in which it first cites them. */
export interface Footnotes {
  readonly sources: readonly Evidence[]
  /** Returns the numbers of the given sources in ascending order. The first number is 1. */
  readonly numbersOf: (sources: readonly { id: string }[]) => number[]
}

/** Numbers the given sources. A source that is cited several times has one number. */
export function footnotesOf(cited: readonly Evidence[]): Footnotes {
  const byId = new Map<string, Evidence>()
  for (const source of cited) if (!byId.has(source.id)) byId.set(source.id, source)
  const ids = [...byId.keys()]
  return {
    sources: [...byId.values()],
    numbersOf: (sources) => {
      const places = sources.map(({ id }) => ids.indexOf(id) + 1).filter((place) => place > 0)
      return [...new Set(places)].sort((one, other) => one - other)
    },
  }
}
