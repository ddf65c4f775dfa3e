import type { Database } from '../connect'
import { readCypher } from '../cypher-file'
import type { GraphNode } from './graph-nodes'

/** Which part of the graph to give out; all of it without either. */
export interface Selection {
  countries?: string[]
  /** Ids of topics; what is narrower counts too. */
  topics?: string[]
}

/** The ids of what a selection holds, or undefined for everything. */
export async function selectedIds(
  database: Database,
  { countries, topics }: Selection,
): Promise<Set<string> | undefined> {
  if (!countries && !topics) return undefined
  const parameters = { countries: countries ?? null, topics: topics ?? null }
  const rows = await database.read(readCypher('export/selection.cypher'), parameters)
  return new Set(rows.map(({ id }) => id as string))
}

/** Only selected nodes, and of their relationships only those to selected nodes. */
export async function* only(nodes: AsyncIterable<GraphNode>, ids: Set<string> | undefined): AsyncGenerator<GraphNode> {
  for await (const node of nodes) {
    if (!ids) yield node
    else if (ids.has(node.id)) yield { ...node, links: node.links.filter(({ to }) => ids.has(to)) }
  }
}
