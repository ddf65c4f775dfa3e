import { int } from 'neo4j-driver'
import type { Database } from '../connect'
import { readCypher } from '../cypher-file'

/** A node with everything that goes out of it, as it lies in the graph. */
export interface GraphNode {
  id: string
  labels: string[]
  properties: Record<string, unknown>
  links: GraphLink[]
}

export interface GraphLink {
  type: string
  to: string
  properties: Record<string, unknown>
}

const NODES_AT_ONCE = 5_000

/** Domain nodes, sources and ties, then claims, each in the order of their ids; page by page, whatever their number. */
export async function* graphNodes(database: Database): AsyncGenerator<GraphNode> {
  yield* entities(database)
  yield* pagesOf(database, 'export/claims.cypher')
}

/** Domain nodes, sources and ties in the order of their ids. */
export function entities(database: Database): AsyncGenerator<GraphNode> {
  return pagesOf(database, 'export/entities.cypher')
}

/** What a statement gives in the order of ids, page by page. */
export async function* pagesOf(database: Database, file: string): AsyncGenerator<GraphNode> {
  let after = ''
  for (;;) {
    const rows = await database.read(readCypher(file), { after, limit: int(NODES_AT_ONCE) })
    yield* rows as unknown as GraphNode[]
    if (rows.length < NODES_AT_ONCE) return
    after = rows.at(-1)?.id as string
  }
}

/** The one label that says what the node is. */
export const kindOf = ({ labels }: Pick<GraphNode, 'labels'>): string =>
  labels.find((label) => label !== 'Entity') ?? ''
