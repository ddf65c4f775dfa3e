import type { NodeKind } from '../../model/record-kinds'
import { readCypher } from '../cypher-file'
import type { Transaction } from '../connect'
import type { Claim, Statement, Verdict } from './claim'
import type { Properties } from './values'

/** A node with all that is claimed of it. */
export interface ClaimedNode {
  id: string
  kind: NodeKind
  properties: Properties
  claims: (Claim & Verdict)[]
  /** Days on which somebody said something about it. */
  saidOn: string[]
}

type ClaimRow = [
  id: string,
  property: string | null,
  aspect: string | null,
  value: string,
  rank: Verdict['rank'],
  reason: string | null,
  disputed: boolean,
]
type StatementRow = [
  claimId: string,
  sourceId: string,
  kind: Statement['kind'],
  publishedOn: string | null,
  origin: string,
  basis: Statement['basis'],
  locator: string | null,
  preferred: boolean | null,
  reason: string | null,
]

/** The nodes among some ids of which anything can be claimed. Claims and statements come as lists: half the time of maps. */
export async function claimedNodes(transaction: Transaction, ids: readonly string[]): Promise<ClaimedNode[]> {
  const rows = await transaction.run(readCypher('derive/claims-of-nodes.cypher'), { ids })
  return rows.map(({ claims, statements, ...node }) => ({
    ...(node as unknown as Omit<ClaimedNode, 'claims'>),
    claims: claimsOf(claims as ClaimRow[], statements as StatementRow[]),
  }))
}

function claimsOf(claims: ClaimRow[], statements: StatementRow[]): (Claim & Verdict)[] {
  const byClaim = new Map<string, Statement[]>()
  for (const [claimId, sourceId, kind, publishedOn, origin, basis, locator, preferred, reason] of statements) {
    const statement = { sourceId, kind, publishedOn, origin, basis, locator, preferred, reason }
    const some = byClaim.get(claimId)
    if (some) some.push(statement)
    else byClaim.set(claimId, [statement])
  }
  return claims.map(([id, property, aspect, value, rank, reason, disputed]) => ({
    id,
    property,
    aspect,
    value,
    rank,
    reason,
    disputed,
    statements: byClaim.get(id) ?? [],
  }))
}
