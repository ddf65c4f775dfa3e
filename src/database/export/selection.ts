import type { Database } from '../connect'
import { readCypher } from '../cypher-file'
import type { GraphNode } from './graph-nodes'

/** The part of the graph to export. Without countries and topics, the whole graph is exported. */
export interface Selection {
  countries?: string[]
  /** Topic ids. Narrower topics are included. */
  topics?: string[]
}

/** Returns the ids of the selected nodes, or undefined if the whole graph is selected. */
export async function selectedIds(
  database: Database,
  { countries, topics }: Selection,
): Promise<Set<string> | undefined> {
  if (!countries && !topics) return undefined
  const parameters = { countries: countries ?? null, topics: topics ?? null }
  const rows = await database.read(readCypher('export/selection.cypher'), parameters)
  return new Set(rows.map(({ id }) => id as string))
}

/** Yields the selected nodes, with their relationships to other selected nodes. */
export async function* only(nodes: AsyncIterable<GraphNode>, ids: Set<string> | undefined): AsyncGenerator<GraphNode> {
  for await (const node of nodes) {
    if (!ids) yield node
    else if (ids.has(node.id)) yield { ...node, links: node.links.filter(({ to }) => ids.has(to)) }
  }
}
