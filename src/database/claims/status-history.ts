import { type EdtfDate, tryEdtf } from '../../model/edtf'
import { isBeforeConclusion, isConcluded, isConcluding } from '../../model/stages'
import { type Claim, SOURCE_KINDS, type ClaimSource } from './claim'

/** The claims about a status, divided by their meaning for the current status. */
export interface StatusHistory {
  /** The latest status, if the claims form a history. */
  latest?: Claim
  /** The rule that decides which status is the latest. */
  reason: 'changed-over-time' | 'stated-over-implied'
  /**
   * The claims that can be the current status. If there is no latest status, the rules on sources decide among these
   * claims.
   */
  rivals: Claim[]
  /** Claims whose day is after the reference date of every source. */
  planned: Claim[]
}

/**
 * Divides the claims about the status of one agreement. These claims form a history: each value applies from a certain
 * day. The value with the latest day is the current status, and earlier values do not contradict it. Values that are
 * only implied do not compete with values that a source states. A state that precedes conclusion does not compete with
 * a conclusion on another day: an approval can precede or follow a signature.
 */
export function statusHistory(claims: Claim[]): StatusHistory {
  const planned = claims.filter(isPlanned)
  const known = claims.filter((claim) => !planned.includes(claim) && claim.value !== 'unknown')
  const possible = known.length > 0 ? known : claims.filter((claim) => !planned.includes(claim))
  const stated = possible.some(isNamed) ? possible.filter(isNamed) : possible
  const states = stated.map((claim): State => ({ claim, ...dayOf(claim) }))
  const rivals = states.filter((state) => !states.some((other) => isOvertakenBy(state, other)))
  const latest = rivals.find((state) => rivals.every((other) => other === state || isAfter(state, other)))
  const reason = stated.length === 1 && possible.length > 1 ? 'stated-over-implied' : 'changed-over-time'
  return { ...(latest && { latest: latest.claim }), reason, rivals: rivals.map(({ claim }) => claim), planned }
}

/**
 * Returns the latest reference date (EDTF) among the sources of claims that all state the same status, or otherwise the
 * day of the status itself. If a record does not name a source for a claim, the reference dates of the record's sources
 * do not count, because it is unknown which source states the claim.
 */
export function statusAsOf(...claims: Claim[]): string | undefined {
  const days = claims.flatMap((claim) => {
    const isStated = isNamed(claim)
    return namedOrAll(claim).flatMap(({ referenceDate, on }) => parsed(isStated ? (referenceDate ?? on) : on))
  })
  return days.sort((a, b) => (a.latest < b.latest ? -1 : 1)).at(-1)?.text
}

/** A claim with its day: the day of the status itself, or otherwise the latest reference date of its sources. */
interface State {
  claim: Claim
  day?: Bounded
  /** True if the day belongs to the status itself. */
  isOwn: boolean
}

type Bounded = EdtfDate & { earliest: string; latest: string }

function dayOf(claim: Claim): { day?: Bounded; isOwn: boolean } {
  const sources = namedOrAll(claim)
  const own = latestOf(sources.map(({ on }) => on))
  const day = own ?? latestOf(sources.map(({ referenceDate }) => referenceDate))
  return { ...(day && { day }), isOwn: own !== undefined }
}

/**
 * Checks whether another state rules out a state that precedes conclusion. A dated announcement or approval happened on
 * its own day, so it may also have followed the conclusion. If nothing shows which of the two came first, the
 * conclusion is preferred, because a signed agreement was also announced. This preference does not apply if the sources
 * of the preceding state are better.
 */
function isOvertakenBy(state: State, other: State): boolean {
  if (!isBeforeConclusion(state.claim.value) || !isConcluded(other.claim.value)) return false
  const isAct = state.isOwn && ['announced', 'approved'].includes(state.claim.value)
  if (precedes(state, other) || isAct) return true
  return !precedes(other, state) && bestKind(other.claim) <= bestKind(state.claim)
}

/** Returns the position of the best kind of source that supports a claim. 0 is the best. */
const bestKind = (claim: Claim): number => Math.min(...namedOrAll(claim).map(({ kind }) => SOURCE_KINDS.indexOf(kind)))

/**
 * Checks whether one state is later than another state. Signing precedes effect, so a signature without a day precedes
 * every state that only a concluded agreement can have. A state that precedes conclusion cannot follow a conclusion.
 */
function isAfter(state: State, other: State): boolean {
  if (precedes(other, state)) return !(isBeforeConclusion(state.claim.value) && isConcluded(other.claim.value))
  const isLater = other.isOwn && precedes(state, other)
  return !isLater && isConcluding(other.claim.value) && isPastConclusion(state.claim.value)
}

const isPastConclusion = (status: string): boolean => isConcluded(status) && !isConcluding(status)

const precedes = (a: State, b: State): boolean =>
  a.day !== undefined && b.day !== undefined && a.day.latest < b.day.earliest

/** Checks whether the day of a status is after the reference date of each of its sources. */
function isPlanned(claim: Claim): boolean {
  return namedOrAll(claim).every(({ on, referenceDate }) => {
    const [day] = parsed(on)
    const [stated] = parsed(referenceDate)
    return day !== undefined && stated !== undefined && day.earliest > stated.latest
  })
}

/** Checks whether a record names a source for the claim, so that the claim is not only implied. */
export const isNamed = ({ sources }: Pick<Claim, 'sources'>): boolean => sources.some(isNamedBy)

const isNamedBy = ({ basis }: ClaimSource): boolean => basis !== 'IMPLIED'

/** Returns the sources that a record names for the value of a claim, or all its sources if it names none. */
export function namedOrAll(claim: Claim): ClaimSource[] {
  const named = claim.sources.filter(isNamedBy)
  return named.length > 0 ? named : claim.sources
}

function latestOf(days: (string | null | undefined)[]): Bounded | undefined {
  return days
    .flatMap(parsed)
    .sort((a, b) => (a.latest < b.latest ? -1 : 1))
    .at(-1)
}

function parsed(text: string | null | undefined): Bounded[] {
  const day = text ? tryEdtf(text) : undefined
  return day?.earliest && day.latest ? [{ ...day, earliest: day.earliest, latest: day.latest }] : []
}
