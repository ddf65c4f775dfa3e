import { type Claim, SOURCE_KINDS, type StatedIn, type Verdict } from './claim'
import { changedOverTime } from './history'
import { refines } from './refinement'

/** Properties with free wording. Different wordings do not contradict each other. */
const WORDINGS: ReadonlySet<string> = new Set(['title', 'name', 'summary', 'notes', 'acronym', 'termStated'])

/**
 * Decides which of the claims about one property (or aspect) of one node is preferred, and by which rule. The rules
 * apply in the order of the record format: refinement, change over time, the preference of a record, the kind of
 * source, the text itself before captions, stated values before inferred ones, and the number of independent origins.
 * If no rule is decisive, no claim is preferred.
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

/** Applies the preference of a record. The rules on sources decide only if no record states a preference. */
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

/** Returns the claims that no other claim refines, each with the sources of the claims that it refines. */
function finest(claims: Claim[]): Rival[] {
  return claims
    .filter((claim) => !claims.some((other) => refines(claim.property, other.value, claim.value)))
    .map((claim) => ({ claim, statedIn: supporting(claim, claims) }))
}

function supporting(claim: Claim, claims: Claim[]): Rival['statedIn'] {
  const agreeing = claims.filter((other) => other === claim || refines(claim.property, claim.value, other.value))
  return agreeing.flatMap(({ statedIn }) => statedIn)
}

/** Returns a less precise value on which all rivals agree. It is used if none of the rivals is preferred. */
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

/** A competing value with everything that supports it, including sources that state it less precisely. */
interface Rival {
  claim: Claim
  statedIn: StatedIn[]
}

interface Rule {
  name: string
  /** Scores the evidence for a value by this rule alone. A higher score is better. */
  weigh: (statedIn: StatedIn[]) => number
}

/** Rules 3 to 6 of the record format, in the same order. */
const RULES: Rule[] = [
  { name: 'source-kind', weigh: (statedIn) => Math.max(...statedIn.map(({ kind }) => kindWeight(kind))) },
  { name: 'body-over-caption', weigh: (statedIn) => Number(statedIn.some(isFromBody)) },
  { name: 'stated-over-inferred', weigh: (statedIn) => Number(statedIn.some(({ basis }) => basis !== 'INFERRED')) },
  { name: 'independent-origins', weigh: (statedIn) => new Set(statedIn.map(({ origin }) => origin)).size },
]

/**
 * Returns the rival that the first decisive rule selects, and the name of that rule. If no rule is decisive, there is
 * no winner.
 */
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

/** Checks whether the value comes from the text itself. Values from captions, headlines and metadata rank lower. */
const isFromBody = ({ locator }: StatedIn): boolean =>
  !/\b(caption|headline|title|subtitle|date ?line|metadata|meta|tag|alt text)\b/i.test(locator ?? '')
