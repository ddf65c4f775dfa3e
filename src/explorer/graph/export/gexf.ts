import { MultiDirectedGraph } from 'graphology'
import write from 'graphology-gexf/common/writer'
import type { GraphExport, ExportedEdge, ExportedNode } from './graph-export'

/** The title and the description of an exported file. */
export interface About {
  readonly title: string
  readonly description: string
}

/** Writes an export as GEXF 1.2 (gexf.net) for Gephi, with positions, sizes and colours. */
export function toGexf(exported: GraphExport, about: About): string {
  const graph = new MultiDirectedGraph<ExportedNode, ExportedEdge>()
  graph.updateAttributes(() => ({ title: about.title, description: about.description, creator: 'GovTies' }))
  for (const node of exported.nodes) graph.addNode(node.id, node)
  for (const edge of exported.edges) graph.addEdgeWithKey(edge.id, edge.from, edge.to, edge)
  return write(graph, {
    formatNode: (
      _,
      { name, kind, degree, type, happenedOn, topics, basis, x, y, colour, size, measure, community },
    ) => ({
      label: name,
      viz: { x, y, color: colour, size },
      attributes: {
        kind,
        degree,
        type: type ?? '',
        happenedOn: happenedOn ?? '',
        topics: topics.join('; '),
        basis: basis.join('; '),
        measure: measure ?? '',
        community: community ?? '',
      },
    }),
    formatEdge: (_, { relationship, on, until, sources }) => ({
      label: relationship,
      // Gephi keeps parallel edges if they have different kinds, and merges them if they have the same kind.
      kind: relationship,
      attributes: { relationship, on: on ?? '', until: until ?? '', sources: sources.join(' ') },
    }),
  })
}
