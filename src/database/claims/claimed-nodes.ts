import type { NodeKind } from '../../model/record-kinds'
import type { Transaction } from '../connect'
import { readCypher } from '../cypher-file'
import type { Properties } from '../properties'
import type { Claim, ClaimSource, Verdict } from './claim'

/** A node with all claims about it. */
export interface ClaimedNode {
  id: string
  kind: NodeKind
  properties: Properties
  claims: (Claim & Verdict)[]
  /** The dates (EDTF) of statements about the node. */
  statementDates: string[]
  /**
   * For an agreement, the days on which it came into effect for its parties, the days on which parties joined or left,
   * and the days of its stages.
   */
  acts: DatedAct[]
}

/** The day (EDTF) of an action, and the reference dates (EDTF, or empty) of its sources. */
export type DatedAct = [on: string, referenceDates: string[]]

type ClaimRow = [
  id: string,
  property: string | null,
  aspect: string | null,
  value: string,
  rank: Verdict['rank'],
  reason: string | null,
  disputed: boolean,
]
type ClaimSourceRow = [
  claimId: string,
  sourceId: string,
  kind: ClaimSource['kind'],
  publishedOn: string | null,
  origin: string,
  basis: ClaimSource['basis'],
  locator: string | null,
  preferred: boolean | null,
  reason: string | null,
  referenceDate: string | null,
  on: string | null,
]

/**
 * Returns the given nodes that have claims. Reads claims as lists, because reading them as maps takes twice as long.
 */
export async function claimedNodes(transaction: Transaction, ids: readonly string[]): Promise<ClaimedNode[]> {
  const rows = await transaction.run(readCypher('derive/claims-of-nodes.cypher'), { ids })
  return rows.map(({ claims, sources, ...node }) => ({
    ...(node as unknown as Omit<ClaimedNode, 'claims'>),
    claims: claimsOf(claims as ClaimRow[], sources as ClaimSourceRow[]),
  }))
}

function claimsOf(claims: ClaimRow[], rows: ClaimSourceRow[]): (Claim & Verdict)[] {
  const byClaim = new Map<string, ClaimSource[]>()
  for (const [
    claimId,
    sourceId,
    kind,
    publishedOn,
    origin,
    basis,
    locator,
    preferred,
    reason,
    referenceDate,
    on,
  ] of rows) {
    const source = { sourceId, kind, publishedOn, origin, basis, locator, preferred, reason, referenceDate, on }
    const some = byClaim.get(claimId)
    if (some) some.push(source)
    else byClaim.set(claimId, [source])
  }
  return claims.map(([id, property, aspect, value, rank, reason, disputed]) => ({
    id,
    property,
    aspect,
    value,
    rank,
    reason,
    disputed,
    sources: byClaim.get(id) ?? [],
  }))
}
