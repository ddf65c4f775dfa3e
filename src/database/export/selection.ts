import type { Database } from '../connect'
import { readCypher } from '../cypher-file'
import type { GraphNode } from './graph-nodes'

/** The part of the graph to export. Without either, all of it. */
export interface Selection {
  countries?: string[]
  /** Ids of topics. Narrower topics count too. */
  topics?: string[]
}

/** The ids of the nodes of a selection, or undefined for everything. */
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
