import { textOf } from '../../model/text-of'
import type { NodeKind } from '../../model/record-kinds'
import { readCypher } from '../cypher-file'
import type { Transaction } from '../connect'
import { runInRows } from '../write/rows'
import type { Claim, Verdict } from './claim'
import { describe } from './description'
import { expectedEnd } from './expected-end'
import { happened } from './happened'
import { lastActivity } from './last-activity'
import { withName } from './name'
import { rankClaims } from './rank-claims'
import { type Properties, valuesOf } from './values'

interface ClaimedNode {
  id: string
  kind: NodeKind
  properties: Properties
  claims: (Claim & Verdict)[]
  saidOn: string[]
}

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
  const settled: SettledNode[] = []
  for (let start = 0; start < ids.length; start += NODES_AT_ONCE) {
    const some = ids.slice(start, start + NODES_AT_ONCE)
    const rows = await transaction.run(readCypher('derive/claims-of-nodes.cypher'), { ids: some })
    settled.push(...(await settleSome(transaction, rows as unknown as ClaimedNode[])))
  }
  return settled
}

async function settleSome(transaction: Transaction, nodes: ClaimedNode[]): Promise<SettledNode[]> {
  const changedClaims: Verdict[] = []
  const settled = nodes.map((node) => {
    const verdicts = rankAll(node.claims)
    changedClaims.push(...node.claims.flatMap((claim) => changedVerdict(claim, verdicts)))
    return { id: node.id, kind: node.kind, before: node.properties, after: settledProperties(node, verdicts) }
  })
  await runInRows(transaction, 'derive/settled-claims.cypher', changedClaims)
  const changed = settled.filter(({ before, after }) => differs(before, after))
  await runInRows(
    transaction,
    'derive/settled-nodes.cypher',
    changed.map(({ id, after }) => ({ id, properties: after })),
  )
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

/** Lists and days compare by what they say. */
function differs(before: Properties, after: Properties): boolean {
  return Object.entries(after).some(([name, value]) => textOf(before[name]) !== textOf(value))
}
