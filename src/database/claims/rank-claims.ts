import { isBeforeConclusion, isConcluded } from '../../model/stages'
import type { Claim, Verdict } from './claim'
import { refines } from './refinement'
import { decide, decideWording, type Rival } from './source-rules'
import { statusHistory } from './status-history'

/** Properties that contain free text. Different wordings do not contradict each other. */
const WORDINGS: ReadonlySet<string> = new Set(['title', 'name', 'summary', 'notes', 'acronym', 'termStated', 'note'])

/** Properties whose values succeed one another: the status of an agreement and the state of a commitment. */
const STATES: ReadonlySet<string> = new Set(['status', 'state'])

/**
 * Decides which of the claims about one property (or aspect) of one node is preferred, and by which rule. The rules
 * apply in this order:
 * 1. refinement,
 * 2. change over time,
 * 3. a record's preference,
 * 4. stated over implied,
 * 5. the kind of source,
 * 6. the text itself over captions,
 * 7. stated over inferred,
 * 8. the number of independent origins.
 * If no rule is decisive, no claim is preferred.
 */
export function rankClaims(claims: Claim[]): Verdict[] {
  const sorted = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1))
  const first = sorted[0]
  if (!first) return []
  if (STATES.has(first.property ?? '') && !sorted.some(isWeighedByRecord)) return rankStatus(sorted)
  const conclusion = first.property === 'status' && sorted.length > 1 ? conclusionOver(sorted) : undefined
  if (conclusion) return verdictsOnHistory(sorted, conclusion)
  if (sorted.length === 1) return [{ id: first.id, rank: 'PREFERRED', reason: null, disputed: false }]
  if (WORDINGS.has(first.property ?? '') && !sorted.some(isWeighedByRecord)) return rankWordings(sorted)
  return rankRivals(sorted)
}

function rankRivals(claims: Claim[]): Verdict[] {
  const rivals = finest(claims)
  if (rivals.length === 1) return verdicts(claims, rivals[0]?.claim, 'refinement', [])
  const { winner, reason } = prefer(claims, rivals)
  const shared = winner ? undefined : sharedByAll(claims, rivals)
  return verdicts(claims, winner?.claim ?? shared, reason, rivals)
}

/**
 * Ranks the claims about a status, which together form a history. A planned status is never preferred. If the claims
 * cannot be ordered, the rules on sources decide among the claims that can be the current status.
 */
function rankStatus(claims: Claim[]): Verdict[] {
  const { latest, rivals, planned, ...history } = statusHistory(claims)
  const decided = latest ? { winner: latest, reason: history.reason } : winnerOf(rivals)
  const reason = claims.length === 1 ? null : decided.reason
  return claims.map((claim) => ({
    id: claim.id,
    rank: claim === decided.winner ? 'PREFERRED' : 'NORMAL',
    reason: planned.includes(claim) ? 'planned' : reason,
    disputed: !latest && rivals.includes(claim),
  }))
}

/**
 * Returns a status that shows a conclusion, if all other values that a record lists are earlier steps, such as an
 * approval, and if the record gives no reason for preferring another status.
 */
function conclusionOver(claims: Claim[]): Claim | undefined {
  const [preferred, another] = claims.filter(({ sources }) => sources.some((each) => each.preferred === true))
  if (another || (preferred && reasonOfRecord(preferred))) return undefined
  const conclusion = preferred ?? statusHistory(claims).latest
  const others = claims.filter((claim) => claim !== conclusion)
  const isLast = conclusion && isConcluded(conclusion.value) && others.every(({ value }) => isBeforeConclusion(value))
  return isLast ? conclusion : undefined
}

/** Marks all values as disputed, so that the discrepancy that the record lists remains visible. */
const verdictsOnHistory = (claims: Claim[], latest: Claim): Verdict[] =>
  claims.map((claim) => ({
    id: claim.id,
    rank: claim === latest ? 'PREFERRED' : 'NORMAL',
    reason: 'changed-over-time',
    disputed: true,
  }))

function winnerOf(claims: Claim[]): { winner?: Claim; reason: string } {
  const { winner, reason } = decide(claims.map((claim) => ({ claim, sources: claim.sources })))
  return { ...(winner && { winner: winner.claim }), reason }
}

/** Applies a record's preference. The rules on sources decide only if no record states a preference. */
function prefer(claims: Claim[], rivals: Rival[]): { winner?: Rival; reason: string | null } {
  const preferred = rivals.filter(({ claim }) => claim.sources.some((each) => each.preferred === true))
  const only = preferred.length === 1 ? preferred[0] : undefined
  if (only) return { winner: only, reason: reasonOfRecord(only.claim) }
  const undecided = claims.some(({ sources }) => sources.some((each) => each.preferred === false))
  if (preferred.length === 0 && undecided) return { reason: 'undecided' }
  return decide(preferred.length > 0 ? preferred : rivals)
}

function reasonOfRecord(claim: Claim): string | null {
  const reasons = claim.sources.flatMap(({ preferred, reason }) => (preferred && reason ? [reason] : []))
  return reasons.sort()[0] ?? null
}

/** Returns the claims that no other claim refines, each with the sources of the claims that it refines. */
function finest(claims: Claim[]): Rival[] {
  return claims
    .filter((claim) => !claims.some((other) => refines(claim.property, other.value, claim.value)))
    .map((claim) => ({ claim, sources: supporting(claim, claims) }))
}

function supporting(claim: Claim, claims: Claim[]): Rival['sources'] {
  const agreeing = claims.filter((other) => other === claim || refines(claim.property, claim.value, other.value))
  return agreeing.flatMap(({ sources }) => sources)
}

/** Returns a less precise value that agrees with all rivals. This value is used if no rival is preferred. */
function sharedByAll(claims: Claim[], rivals: Rival[]): Claim | undefined {
  const shared = claims.filter(({ property, value }) =>
    rivals.every(({ claim }) => refines(property, claim.value, value)),
  )
  return finest(shared)[0]?.claim
}

function verdicts(claims: Claim[], winner: Claim | undefined, reason: string | null, rivals: Rival[]): Verdict[] {
  const disputed = new Set(rivals.map(({ claim }) => claim.id))
  return claims.map(({ id }) => ({
    id,
    rank: id === winner?.id ? 'PREFERRED' : 'NORMAL',
    reason: rivals.length > 0 && !disputed.has(id) && id !== winner?.id ? 'refinement' : reason,
    disputed: disputed.has(id),
  }))
}

function rankWordings(claims: Claim[]): Verdict[] {
  const rivals = claims.map((claim) => ({ claim, sources: claim.sources }))
  const winner = decideWording(rivals)?.claim ?? longest(claims)
  return claims.map(({ id }) => ({
    id,
    rank: id === winner.id ? 'PREFERRED' : 'NORMAL',
    reason: null,
    disputed: false,
  }))
}

function longest(claims: Claim[]): Claim {
  return claims.reduce((best, claim) => (claim.value.length > best.value.length ? claim : best))
}

const isWeighedByRecord = ({ sources }: Claim): boolean => sources.some(({ preferred }) => preferred !== null)
