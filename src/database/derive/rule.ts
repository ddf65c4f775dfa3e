import { isKnownConcluded } from '../claims/concluded'
import type { AgreementFacts, Day, InitiativeFacts, TieLine, Membership, Participant, TieBasis } from './tie-facts'
import { pairsOf } from './pairs'
import { mostExactEdtf } from './most-exact'
import { bothFrom } from './both-from'
import { basisBetween, covers, isNonState, sidesOf } from './sides'

/**
 * Returns the ties that an agreement establishes. The tie rule: two countries are tied if they were parties to the same
 * agreement at the same time, and if this agreement was signed, adopted or in effect. An initiative ties two countries
 * if it names exactly these two. A wider initiative ties its leads to each other, each lead to its partners, members
 * and beneficiaries, each funder to its partners and beneficiaries, and the pairs that a source names. A bloc is never
 * tied to its own members, and forms one side with the members that sign with it.
 */
export function linesOfAgreement(agreement: AgreementFacts, memberships: Membership[]): TieLine[] {
  return wasConcluded(agreement) ? linesOfParties(agreement, memberships) : []
}

/**
 * Returns the pairs for which an agreement is recorded without a tie, because the agreement is not known to be
 * concluded. Its status is proposed, negotiated, announced, approved or unknown.
 */
export function recordedLines(agreement: AgreementFacts, memberships: Membership[]): TieLine[] {
  return wasConcluded(agreement) ? [] : linesOfParties(agreement, memberships)
}

function linesOfParties(agreement: AgreementFacts, memberships: Membership[]): TieLine[] {
  const { parties, happenedOn } = agreement
  const countries = byCountry(parties.filter((party) => existed(party, happenedOn)))
  const sides = sidesOf(countries, memberships, happenedOn)
  return pairsOf([...countries.keys()]).flatMap((pair) => {
    const basis = basisBetween(pair, countries, sides)
    return basis ? lineOf(pair, countries, basis, agreement, memberships) : []
  })
}

/** Returns the ties that an initiative establishes. See `linesOfAgreement` for the rule. */
export function linesOfInitiative(initiative: InitiativeFacts, memberships: Membership[]): TieLine[] {
  const { kind, happenedOn, launchedFor } = initiative
  const participants = withoutListed(initiative.participants)
  const bound = byCountry(participants.filter((one) => isBound(one, kind) && existed(one, happenedOn)))
  // A non-state implementer ties nobody. If it is from a third country, the initiative still counts as a wider one.
  const isPair = byCountry(participants.filter((one) => isBound(one, kind) || one.role === 'IMPLEMENTER')).size === 2
  const named = new Set(initiative.pairs.map((pair) => [...pair].sort().join(' ')))
  const pairs = pairsOf([...bound.keys()]).filter(
    (pair) => isPair || areTiedByRole(pair, bound) || named.has(pair.join(' ')),
  )
  return pairs.flatMap((pair) => {
    const basis = pair.some((country) => isNonState(bound.get(country)) && !launchedFor.includes(country))
      ? 'NON_STATE'
      : isPair
        ? 'BILATERAL'
        : 'PROGRAMME'
    return lineOf(pair, bound, basis, initiative, memberships)
  })
}

/** Leaves out each country that is listed without a role and whose bodies have roles. */
function withoutListed(participants: Participant[]): Participant[] {
  const withRole = new Set(participants.flatMap(({ country, role }) => (role ? [country] : [])))
  return participants.filter(({ country, isListed }) => !isListed || !withRole.has(country))
}

/** Roles that do not tie a country. */
const BINDS_NOBODY: ReadonlySet<string> = new Set(['OBSERVER', 'APPLICANT', 'GUEST'])

/**
 * Words that, in the kind of an initiative, show that the initiative provides a lasting facility, such as a
 * `cooperation-centre`.
 */
const LASTING: ReadonlySet<string> = new Set(['infrastructure', 'centre', 'center'])

/** Checks whether a participant can be tied. A host is tied only if it hosts a lasting facility. */
function isBound({ role, nonState }: Participant, kind: string | null): boolean {
  if (role === 'HOST') return (kind ?? '').split('-').some((word) => LASTING.has(word))
  if (role === 'IMPLEMENTER') return nonState !== true
  return !BINDS_NOBODY.has(role ?? '')
}

/** The roles to which each role is tied in a wider initiative. */
const TIED_ROLES: Readonly<Record<string, readonly string[]>> = {
  LEAD: ['LEAD', 'PARTNER', 'MEMBER', 'BENEFICIARY', 'HOST'],
  FUNDER: ['PARTNER', 'BENEFICIARY'],
  HOST: ['PARTNER'],
}

const wasConcluded = ({ status, concluded }: AgreementFacts): boolean => concluded || isKnownConcluded(status, [])

/**
 * Groups participants by country. A country has several entries if it left and came back, or if two of its agencies
 * take part.
 */
function byCountry(participants: Participant[]): Map<string, Participant[]> {
  const grouped = new Map<string, Participant[]>()
  for (const participant of participants) {
    grouped.set(participant.country, [...(grouped.get(participant.country) ?? []), participant])
  }
  return grouped
}

function areTiedByRole([first, second]: [string, string], bound: Map<string, Participant[]>): boolean {
  const rolesOf = (country: string) => (bound.get(country) ?? []).map(({ role }) => role ?? '')
  const ties = (role: string, other: string) => TIED_ROLES[role]?.includes(other) ?? false
  return rolesOf(first).some((one) => rolesOf(second).some((other) => ties(one, other) || ties(other, one)))
}

function lineOf(
  countries: [string, string],
  participants: Map<string, Participant[]>,
  basis: TieBasis,
  { happenedOn, happenedOnEdtf }: Pick<AgreementFacts, 'happenedOn' | 'happenedOnEdtf'>,
  memberships: Membership[],
): TieLine[] {
  const [first, second] = countries.map((country) => participants.get(country))
  const start = bothFrom(first, second, happenedOn)
  if (start === undefined) return []
  if (memberships.some((membership) => bindsAt(membership, countries, start))) return []
  // If a country joined later, the tie begins on the day on which it joined.
  const joined = [...(first ?? []), ...(second ?? [])].flatMap(({ from, fromEdtf }) =>
    from === start ? [fromEdtf] : [],
  )
  const startEdtf = start === happenedOn ? (happenedOnEdtf ?? start) : mostExactEdtf(start, joined)
  return [{ countries, basis, start, startEdtf }]
}

/**
 * Checks whether a participant still existed at the beginning. An agency or former country that had ceased to exist by
 * then did not take part.
 */
const existed = ({ dissolved }: Participant, happenedOn: Day): boolean =>
  !dissolved || happenedOn === null || happenedOn <= dissolved

/**
 * Checks whether one of the two countries is a bloc of which the other is a member on the given day. If there is no
 * day, checks whether the country is still a member.
 */
function bindsAt({ bloc, member, ...span }: Membership, countries: [string, string], start: Day): boolean {
  return countries.includes(bloc) && countries.includes(member) && covers(span, start)
}
