import type { Row, Transaction } from './connect'
import type { GraphLink, GraphNode } from './export/graph-nodes'
import { type HashSum, hashOfNode } from './hash'
import { runInIds } from './write/rows'

/**
 * A node as the statements in `cypher/hash/` return it. The statements return lists, because decoding lists takes half
 * as long as decoding maps.
 */
interface ChangedNode extends Omit<GraphNode, 'links'> {
  links: [type: string, from: string, to: string, properties: Row, floats: string[]][]
  /** The ids of the nodes that a source mentions. Mentions have no properties. */
  mentioned?: string[]
}

/**
 * Returns the hashes of the nodes that exist, by id. The hash of a node includes the relationships that are counted as
 * part of the node.
 */
export async function hashesOf(transaction: Transaction, ids: readonly string[]): Promise<Map<string, HashSum>> {
  const [claims, others] = [ids.filter(isClaim), ids.filter((id) => !isClaim(id))]
  const rows: Row[][] = await Promise.all([
    runInIds(transaction, 'hash/changed-claims.cypher', claims),
    runInIds(transaction, 'hash/changed-entities.cypher', others),
  ])
  return new Map((rows.flat() as unknown as ChangedNode[]).map((node) => [node.id, hashOfNode(asGraphNode(node))]))
}

/** The ids of records can also begin with `claim-`. */
const isClaim = (id: string): boolean => /^claim-[0-9a-f]{16}$/.test(id)

function asGraphNode({ links, mentioned = [], ...node }: ChangedNode): GraphNode {
  return {
    ...node,
    links: [
      ...links.map(([type, from, to, properties, floats]): GraphLink => ({ type, from, to, properties, floats })),
      ...mentioned.map((to): GraphLink => ({ type: 'MENTIONS', to, properties: {} })),
    ],
  }
}
