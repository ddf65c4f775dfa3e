import type { AgreementFacts, Day, InitiativeFacts, Line, Membership, Participant, TieBasis } from './line'
import { pairsOf } from './pairs'

/**
 * Returns the ties that an agreement establishes. The rule of ties: two countries are tied if they were parties to the
 * same agreement at the same time, and if this agreement was signed, adopted or in effect. An initiative ties two
 * countries if it names exactly these two. A wider initiative ties its leads to each other, and each lead to its
 * partners, members and beneficiaries. A bloc is never tied to its own members.
 */
export function linesOfAgreement(agreement: AgreementFacts, memberships: Membership[]): Line[] {
  if (!wasConcluded(agreement)) return []
  const parties = byCountry(agreement.parties)
  const basis = parties.size === 2 ? 'BILATERAL' : 'PLURILATERAL'
  return pairsOf([...parties.keys()]).flatMap((pair) => lineOf(pair, parties, basis, agreement.happenedOn, memberships))
}

/** Returns the ties that an initiative establishes; see `linesOfAgreement` for the rule. */
export function linesOfInitiative(initiative: InitiativeFacts, memberships: Membership[]): Line[] {
  const bound = byCountry(initiative.participants.filter(({ role }) => !BINDS_NOBODY.has(role ?? '')))
  const isPair = bound.size === 2
  const pairs = pairsOf([...bound.keys()]).filter((pair) => isPair || isThroughLead(pair, bound))
  const basis = isPair ? 'BILATERAL' : 'PROGRAMME'
  return pairs.flatMap((pair) => lineOf(pair, bound, basis, initiative.happenedOn, memberships))
}

/** Roles that do not tie a country. */
const BINDS_NOBODY: ReadonlySet<string> = new Set(['OBSERVER', 'HOST', 'APPLICANT', 'GUEST'])

/** Roles in a wider initiative that tie a country to the leads. */
const BOUND_TO_LEAD: ReadonlySet<string> = new Set(['LEAD', 'PARTNER', 'MEMBER', 'BENEFICIARY'])

/** States that an agreement reaches only after it was signed or adopted. */
const CONCLUDED: ReadonlySet<string> = new Set([
  'SIGNED',
  'ADOPTED',
  'RATIFIED',
  'PROVISIONALLY_APPLIED',
  'IN_EFFECT',
  'SUSPENDED',
  'COMPLETED',
  'EXPIRED',
  'TERMINATED',
  'REPLACED',
  'ENDED',
])

const wasConcluded = ({ status, concluded }: AgreementFacts): boolean => concluded || CONCLUDED.has(status)

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

function isThroughLead([first, second]: [string, string], bound: Map<string, Participant[]>): boolean {
  const has = (country: string, roles: ReadonlySet<string>) =>
    (bound.get(country) ?? []).some(({ role }) => roles.has(role ?? ''))
  return (has(first, LEAD) && has(second, BOUND_TO_LEAD)) || (has(second, LEAD) && has(first, BOUND_TO_LEAD))
}

const LEAD: ReadonlySet<string> = new Set(['LEAD'])

function lineOf(
  countries: [string, string],
  participants: Map<string, Participant[]>,
  basis: TieBasis,
  happenedOn: Day,
  memberships: Membership[],
): Line[] {
  const [first, second] = countries.map((country) => participants.get(country) ?? [])
  const starts = (first ?? []).flatMap((a) =>
    (second ?? []).filter((b) => meet(a, b)).map((b) => latest(happenedOn, a.from, b.from)),
  )
  if (starts.length === 0) return []
  const start = earliest(starts)
  if (memberships.some((membership) => bindsAt(membership, countries, start))) return []
  return [{ countries, basis, start }]
}

/** Checks whether two participants can have taken part at the same time: neither joined after the other left. */
function meet(a: Participant, b: Participant): boolean {
  return !(a.to && b.from && a.to < b.from) && !(b.to && a.from && b.to < a.from)
}

/** Returns the latest day. A country that joins later is tied from the day on which it joins. */
function latest(...days: Day[]): Day {
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  )
}

function earliest(days: Day[]): Day {
  return days.filter((day) => day !== null).sort()[0] ?? null
}

/**
 * Checks whether one country is a bloc and the other one is a member of it on the given day. If there is no day, checks
 * whether it is still a member.
 */
function bindsAt({ bloc, member, from, to }: Membership, countries: [string, string], start: Day): boolean {
  if (!countries.includes(bloc) || !countries.includes(member)) return false
  if (start === null) return to === null
  return (from === null || from <= start) && (to === null || start <= to)
}
