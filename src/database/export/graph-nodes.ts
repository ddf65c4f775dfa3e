import { int } from 'neo4j-driver'
import type { Database } from '../connect'
import { readCypher } from '../cypher-file'

/** A node with the relationships that leave it, as the graph stores them. */
export interface GraphNode {
  id: string
  labels: string[]
  properties: Record<string, unknown>
  links: GraphLink[]
}

/** A relationship that leaves a node. */
export interface GraphLink {
  type: string
  to: string
  properties: Record<string, unknown>
}

const PAGE_SIZE = 5_000

/** Domain nodes, sources and ties, then claims, each in the order of ids. Reads page by page. */
export async function* graphNodes(database: Database): AsyncGenerator<GraphNode> {
  yield* entities(database)
  yield* pagesOf(database, 'export/claims.cypher')
}

/** Domain nodes, sources and ties in the order of their ids. */
export function entities(database: Database): AsyncGenerator<GraphNode> {
  return pagesOf(database, 'export/entities.cypher')
}

/** Reads the rows of a statement, sorted by id, page by page. */
export async function* pagesOf(database: Database, file: string): AsyncGenerator<GraphNode> {
  let after = ''
  for (;;) {
    const rows = await database.read(readCypher(file), { after, limit: int(PAGE_SIZE) })
    yield* rows as unknown as GraphNode[]
    if (rows.length < PAGE_SIZE) return
    after = rows.at(-1)?.id as string
  }
}

/** The label that names the kind of the node. */
export const kindOf = ({ labels }: Pick<GraphNode, 'labels'>): string =>
  labels.find((label) => label !== 'Entity') ?? ''
