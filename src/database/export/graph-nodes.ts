import { int } from 'neo4j-driver'
import type { Database } from '../connect'
import { readCypher } from '../cypher-file'

/** A node with its outgoing relationships, as the graph stores them. */
export interface GraphNode {
  id: string
  labels: string[]
  properties: Record<string, unknown>
  /**
   * The names of the properties that are stored as floats. The driver returns floats and integers as the same kind of
   * number.
   */
  floats?: string[]
  links: GraphLink[]
}

/** A relationship of a node. */
export interface GraphLink {
  type: string
  /** The node where the relationship starts. Absent if the relationship starts at this node itself. */
  from?: string
  to: string
  properties: Record<string, unknown>
  floats?: string[]
}

const PAGE_SIZE = 5_000

/** Yields domain nodes, sources and ties, and then claims. Both groups are sorted by id. Reads page by page. */
export async function* graphNodes(database: Pick<Database, 'read'>): AsyncGenerator<GraphNode> {
  yield* entities(database)
  yield* pagesOf(database, 'export/claims.cypher')
}

/** Yields domain nodes, sources and ties, sorted by id. */
export function entities(database: Pick<Database, 'read'>): AsyncGenerator<GraphNode> {
  return pagesOf(database, 'export/entities.cypher')
}

/** Reads the rows of a statement page by page, sorted by id. */
export async function* pagesOf(database: Pick<Database, 'read'>, file: string): AsyncGenerator<GraphNode> {
  let after = ''
  for (;;) {
    const rows = await database.read(readCypher(file), { after, limit: int(PAGE_SIZE) })
    yield* rows as unknown as GraphNode[]
    if (rows.length < PAGE_SIZE) return
    after = rows.at(-1)?.id as string
  }
}

/** Returns the label that names the kind of the node. */
export const kindOf = ({ labels }: Pick<GraphNode, 'labels'>): string =>
  labels.find((label) => label !== 'Entity') ?? ''

/**
 * Returns the id space of a node, within which ids are unique. A tie and the node that marks it as outdated have the
 * same id.
 */
export const idSpace = (node: GraphNode): string => (node.labels.includes('Entity') ? 'Entity' : kindOf(node))
