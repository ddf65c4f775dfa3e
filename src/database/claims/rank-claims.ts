import { type Claim, SOURCE_KINDS, type StatedIn, type Verdict } from './claim'
import { changedOverTime } from './history'
import { refines } from './refinement'

/** Properties whose values are wordings: several of them do not contradict each other. */
const WORDINGS: ReadonlySet<string> = new Set(['title', 'name', 'summary', 'notes', 'acronym', 'termStated'])

/**
 * Which of the claims on one property (or one aspect) of one node is preferred, and by which rule, in the order that
 * the record format gives: refinement, change over time, a record's own preference, then the kind of source, the body
 * over the caption, stated over inferred, the number of independent origins; else nothing is preferred.
 */
export function rankClaims(claims: Claim[]): Verdict[] {
  const sorted = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1))
  const first = sorted[0]
  if (!first) return []
  if (sorted.length === 1) return [{ id: first.id, rank: 'PREFERRED', reason: null, disputed: false }]
  if (WORDINGS.has(first.property ?? '') && !sorted.some(isWeighedByRecord)) return rankWordings(sorted)
  return rankRivals(sorted)
}

function rankRivals(claims: Claim[]): Verdict[] {
  const rivals = finest(claims)
  if (rivals.length === 1) return verdicts(claims, rivals[0]?.claim, 'refinement', [])
  const latest = changedOverTime(rivals.map(({ claim }) => claim))
  if (latest) return verdicts(claims, latest, 'changed-over-time', [])
  const { winner, reason } = prefer(claims, rivals)
  const shared = winner ? undefined : sharedByAll(claims, rivals)
  return verdicts(claims, winner?.claim ?? shared, reason, rivals)
}

/** A record's preference stands over the rules on sources; they decide only where no record does. */
function prefer(claims: Claim[], rivals: Rival[]): { winner?: Rival; reason: string | null } {
  const preferred = rivals.filter(({ claim }) => claim.statedIn.some((each) => each.preferred === true))
  const only = preferred.length === 1 ? preferred[0] : undefined
  if (only) return { winner: only, reason: reasonOfRecord(only.claim) }
  const undecided = claims.some(({ statedIn }) => statedIn.some((each) => each.preferred === false))
  if (preferred.length === 0 && undecided) return { reason: 'undecided' }
  return decide(preferred.length > 0 ? preferred : rivals)
}

function reasonOfRecord(claim: Claim): string | null {
  const reasons = claim.statedIn.flatMap(({ preferred, reason }) => (preferred && reason ? [reason] : []))
  return reasons.sort()[0] ?? null
}

/** The claims that no other one refines, each with the sources of those that it refines. */
function finest(claims: Claim[]): Rival[] {
  return claims
    .filter((claim) => !claims.some((other) => refines(claim.property, other.value, claim.value)))
    .map((claim) => ({ claim, statedIn: supporting(claim, claims) }))
}

function supporting(claim: Claim, claims: Claim[]): Rival['statedIn'] {
  const agreeing = claims.filter((other) => other === claim || refines(claim.property, claim.value, other.value))
  return agreeing.flatMap(({ statedIn }) => statedIn)
}

/** A coarser value in which all rivals agree. It stands if none of them is preferred. */
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
  const rivals = claims.map((claim) => ({ claim, statedIn: claim.statedIn }))
  const winner = decide(rivals).winner?.claim ?? longest(claims)
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

const isWeighedByRecord = ({ statedIn }: Claim): boolean => statedIn.some(({ preferred }) => preferred !== null)

/** A rival value and everything that supports it, including sources that state it less precisely. */
interface Rival {
  claim: Claim
  statedIn: StatedIn[]
}

interface Rule {
  name: string
  /** How good the evidence for a value is by this rule alone. Greater is better. */
  weigh: (statedIn: StatedIn[]) => number
}

/** Rules 3 to 6 of the record format, in its order. */
const RULES: Rule[] = [
  { name: 'source-kind', weigh: (statedIn) => Math.max(...statedIn.map(({ kind }) => kindWeight(kind))) },
  { name: 'body-over-caption', weigh: (statedIn) => Number(statedIn.some(isFromBody)) },
  { name: 'stated-over-inferred', weigh: (statedIn) => Number(statedIn.some(({ basis }) => basis !== 'INFERRED')) },
  { name: 'independent-origins', weigh: (statedIn) => new Set(statedIn.map(({ origin }) => origin)).size },
]

/** The rival that the first deciding rule leaves, and that rule's name. No winner if no rule decides. */
function decide(rivals: Rival[]): { winner?: Rival; reason: string } {
  let left = rivals
  for (const { name, weigh } of RULES) {
    const best = Math.max(...left.map(({ statedIn }) => weigh(statedIn)))
    left = left.filter(({ statedIn }) => weigh(statedIn) === best)
    if (left.length === 1) return { winner: left[0], reason: name }
  }
  return { reason: 'undecided' }
}

const kindWeight = (kind: StatedIn['kind']): number => -SOURCE_KINDS.indexOf(kind)

/** A caption, headline or metadata ranks below the text itself. */
const isFromBody = ({ locator }: StatedIn): boolean =>
  !/\b(caption|headline|title|subtitle|date ?line|metadata|meta|tag|alt text)\b/i.test(locator ?? '')
