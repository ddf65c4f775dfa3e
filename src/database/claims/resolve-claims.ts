import type { NodeKind } from '../../model/record-kinds'
import { isBeforeConclusion } from '../../model/stages'
import { textOf } from '../../model/text-of'
import type { Transaction } from '../connect'
import { differs, type Properties } from '../properties'
import { inSlices, runInRows } from '../write/rows'
import type { Claim, Verdict } from './claim'
import { type ClaimedNode, claimedNodes } from './claimed-nodes'
import { concluded } from './concluded'
import { activity, expectedEnd, happened } from './derived-dates'
import { claimedProperties, describedProperties, unmergedProperties } from './node-properties'
import { CAN_BE_PLANNED, isPlannedStage, plannedDates } from './planned'
import { rankClaims } from './rank-claims'
import { statusAsOf } from './status-history'

/** The properties of a node before and after its claims were resolved. */
export interface ResolvedNode {
  id: string
  kind: NodeKind
  before: Properties
  /** Only the properties that claims set. A removed property is null. */
  after: Properties
}

/**
 * The first and last possible day on which an agency existed. An agency can lead or take part in initiatives only
 * between these days.
 */
const AGENCY_BOUNDS = ['formedEarliest', 'dissolvedLatest']

/** Checks whether a node is an agency whose bounds changed. */
export const hasNewBounds = ({ kind, before, after }: ResolvedNode): boolean =>
  kind === 'Agency' && AGENCY_BOUNDS.some((name) => textOf(before[name]) !== textOf(after[name]))

/** The number of nodes that are resolved at a time. */
const BATCH_SIZE = 2_000

/**
 * Ranks the claims about the given nodes and sets the properties of these nodes to the preferred values. Also sets the
 * properties that are derived from dates: bounds, the date for sorting, and the expected end. Writes and returns only
 * the nodes whose properties changed.
 */
export async function resolveClaims(transaction: Transaction, ids: string[]): Promise<ResolvedNode[]> {
  const parts = [...inSlices(ids, BATCH_SIZE)].map(async (some) => {
    return resolveNodes(transaction, await claimedNodes(transaction, some))
  })
  return (await Promise.all(parts)).flat()
}

async function resolveNodes(transaction: Transaction, nodes: ClaimedNode[]): Promise<ResolvedNode[]> {
  const changedClaims: Verdict[] = []
  const resolved = nodes.map((node) => {
    const verdicts = rankAll(node.claims)
    changedClaims.push(...node.claims.flatMap((claim) => changedVerdict(claim, verdicts)))
    return { id: node.id, kind: node.kind, before: node.properties, after: resolvedProperties(node, verdicts) }
  })
  const changed = resolved.filter(({ before, after }) => differs(before, after))
  const rows = changed.map(({ id, after }) => ({ id, properties: after }))
  await Promise.all([
    runInRows(transaction, 'derive/resolved-claims.cypher', changedClaims),
    runInRows(transaction, 'derive/resolved-nodes.cypher', rows),
  ])
  return changed
}

function rankAll(claims: Claim[]): Map<string, Verdict> {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    const name = `${claim.property ?? ''}\n${claim.aspect ?? ''}`
    groups.set(name, [...(groups.get(name) ?? []), claim])
  }
  const verdicts = [...groups.values()].flatMap(rankClaims)
  return new Map(verdicts.map((verdict) => [verdict.id, verdict]))
}

function changedVerdict(claim: Claim & Verdict, verdicts: Map<string, Verdict>): Verdict[] {
  const verdict = verdicts.get(claim.id)
  if (!verdict) return []
  const { rank, reason, disputed } = claim
  return verdict.rank === rank && verdict.reason === reason && verdict.disputed === disputed ? [] : [verdict]
}

function resolvedProperties(
  { kind, properties, claims, statementDates, acts }: ClaimedNode,
  verdicts: Map<string, Verdict>,
): Properties {
  const claimed = claimedProperties(kind, claims, verdicts)
  const planned = plannedDates(kind, claimed, claims)
  const past = kind === 'Agreement' ? without(claimed, planned) : claimed
  const conclusion = concluded(kind, past, claims)
  return {
    ...claimed,
    ...conclusion,
    ...describedProperties(properties.describedBy as string[] | undefined, claimed, claims),
    ...unmergedProperties(kind, properties.describedBy as string[] | undefined),
    ...happened(kind, past),
    ...expectedEnd(kind, { ...past, ...conclusion }),
    ...activity(kind, past, { claims, statementDates, acts }),
    ...(kind in CAN_BE_PLANNED && { plannedDates: planned.length > 0 ? planned : null }),
    ...(kind === 'Stage' && { planned: isPlannedStage(claimed, claims) || null }),
    ...(kind === 'Agreement' && currentStatus(past, claims, verdicts)),
    ...(kind === 'Commitment' && { stateAsOf: asOf(['state'], claims, verdicts) }),
  }
}

const without = (properties: Properties, names: readonly string[]): Properties => ({
  ...properties,
  ...Object.fromEntries(names.map((name) => [name, null])),
})

/**
 * Returns the status of an agreement and its reference date. A signature concludes an agreement, so an agreement that
 * was signed or adopted does not keep the status of an approval or announcement.
 */
function currentStatus(past: Properties, claims: Claim[], verdicts: Map<string, Verdict>): Properties {
  const concludingDate = past.signedOn ? 'signedOn' : past.adoptedOn ? 'adoptedOn' : undefined
  const status = textOf(past.status ?? '').toLowerCase()
  if (!concludingDate || !isBeforeConclusion(status)) {
    // A source that states when an agreement came into effect also states that it is in effect.
    const also = past.inEffectOn && status === 'in_effect' ? ['inEffectOn'] : []
    return { statusAsOf: asOf(['status', ...also], claims, verdicts) }
  }
  return {
    status: concludingDate === 'signedOn' ? 'SIGNED' : 'ADOPTED',
    statusAsOf: asOf([concludingDate], claims, verdicts),
  }
}

/** Returns the reference date of the latest source that states the current values of the given properties. */
function asOf(names: string[], claims: Claim[], verdicts: Map<string, Verdict>): string | null {
  const current = claims.filter(
    ({ id, property }) => names.includes(property ?? '') && verdicts.get(id)?.rank === 'PREFERRED',
  )
  return statusAsOf(...current) ?? null
}
