import { bothFrom } from './both-from'
import type { Day, Membership, Participant, TieBasis } from './tie-facts'

/** The participants in an agreement or initiative, grouped by country. */
export type ByCountry = ReadonlyMap<string, Participant[]>

/**
 * Returns the side of each country that is a party to an agreement. A bloc and the members that sign with it form one
 * side, identified by the bloc's id. Every other country is a separate side. So is a country that was not a member of
 * the bloc on the first day on which both took part. If all parties would end up on one side, each party is a separate
 * side instead.
 */
export function sidesOf(parties: ByCountry, memberships: Membership[], happenedOn: Day): Map<string, string> {
  const isOneSide = ({ bloc, member, ...span }: Membership): boolean => {
    const start = bothFrom(parties.get(bloc), parties.get(member), happenedOn)
    return start !== undefined && covers(span, start)
  }
  const sideOf = (country: string): string =>
    memberships.find((membership) => membership.member === country && isOneSide(membership))?.bloc ?? country
  const countries = [...parties.keys()]
  const sides = new Map(countries.map((country) => [country, sideOf(country)]))
  return new Set(sides.values()).size > 1 ? sides : new Map(countries.map((country) => [country, country]))
}

/** Checks whether a membership covers a day. If there is no day, checks whether the membership has not ended. */
export function covers({ from, to }: { from: Day; to: Day }, day: Day): boolean {
  if (day === null) return to === null
  return (from === null || from <= day) && (to === null || day <= to)
}

/** Returns the basis on which an agreement ties two of its parties, or undefined if they are on the same side. */
export function basisBetween(
  [first, second]: [string, string],
  parties: ByCountry,
  sides: ReadonlyMap<string, string>,
): TieBasis | undefined {
  if (sides.get(first) === sides.get(second)) return undefined
  if (isNonState(parties.get(first)) || isNonState(parties.get(second))) return 'NON_STATE'
  if (sides.get(first) !== first || sides.get(second) !== second) return 'WITH_BLOC'
  return new Set(sides.values()).size === 2 ? 'BILATERAL' : 'PLURILATERAL'
}

/** Checks whether only non-state or subnational bodies take part on behalf of a country. */
export const isNonState = (participants: Participant[] = []): boolean =>
  participants.length > 0 && participants.every(({ nonState }) => nonState === true)
