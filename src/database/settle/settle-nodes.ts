import type { NodeKind } from '../../model/record-kinds'
import type { Transaction } from '../connect'
import { inSlices, runInRows } from '../write/rows'
import type { Claim, Verdict } from './claim'
import { type ClaimedNode, claimedNodes } from './claimed-nodes'
import { describe } from './description'
import { expectedEnd } from './expected-end'
import { happened } from './happened'
import { lastActivity } from './last-activity'
import { withName } from './name'
import { rankClaims } from './rank-claims'
import { differs, type Properties, valuesOf } from './values'

/** A node's properties before and after it was settled. */
export interface SettledNode {
  id: string
  kind: NodeKind
  before: Properties
  /** Only what settling sets; null where it takes a property away. */
  after: Properties
}

const NODES_AT_ONCE = 2_000

/**
 * Ranks the claims about some nodes and sets the nodes' properties to the preferred values, with what follows from
 * them: date bounds, when it happened, when it is expected to end. Writes only what differs; gives back what it set.
 */
export async function settleNodes(transaction: Transaction, ids: string[]): Promise<SettledNode[]> {
  const parts = [...inSlices(ids, NODES_AT_ONCE)].map(async (some) => {
    return settleSome(transaction, await claimedNodes(transaction, some))
  })
  return (await Promise.all(parts)).flat()
}

async function settleSome(transaction: Transaction, nodes: ClaimedNode[]): Promise<SettledNode[]> {
  const changedClaims: Verdict[] = []
  const settled = nodes.map((node) => {
    const verdicts = rankAll(node.claims)
    changedClaims.push(...node.claims.flatMap((claim) => changedVerdict(claim, verdicts)))
    return { id: node.id, kind: node.kind, before: node.properties, after: settledProperties(node, verdicts) }
  })
  const changed = settled.filter(({ before, after }) => differs(before, after))
  const rows = changed.map(({ id, after }) => ({ id, properties: after }))
  await Promise.all([
    runInRows(transaction, 'derive/settled-claims.cypher', changedClaims),
    runInRows(transaction, 'derive/settled-nodes.cypher', rows),
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

function settledProperties(
  { kind, properties, claims, saidOn }: ClaimedNode,
  verdicts: Map<string, Verdict>,
): Properties {
  const values = withName(kind, valuesOf(kind, claims, verdicts))
  return {
    ...values,
    ...describe(properties.describedBy as string[] | undefined, values, claims),
    ...happened(kind, values),
    ...expectedEnd(kind, values),
    ...lastActivity(kind, values, claims, saidOn),
  }
}
