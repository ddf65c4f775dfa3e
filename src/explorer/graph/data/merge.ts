import { kindName } from '../../words/labels'
import type { FactGraph } from './facts'

/** An answer of the API's `neighbourhood`, as far as it is drawn. */
export interface Part {
  readonly nodes: readonly { id: string; kind: string; name?: string | null; degree: number }[]
  readonly edges: readonly {
    id: string
    from: string
    to: string
    relationship: string
    on?: string | null
    until?: string | null
    sources: readonly string[]
  }[]
}

/**
 * Adds an answer to the graph, in place. The same node or fact from several answers is there once; a relationship whose
 * other end no answer brought is left out, and comes with that end.
 */
export function merge(graph: FactGraph, part: Part): void {
  for (const { id, kind, name, degree } of part.nodes)
    graph.mergeNode(id, { kind: kindName(kind), name: name ?? id, degree })
  for (const edge of part.edges)
    if (graph.hasNode(edge.from) && graph.hasNode(edge.to) && !graph.hasEdge(edge.id))
      graph.addEdgeWithKey(edge.id, edge.from, edge.to, {
        relationship: edge.relationship,
        on: edge.on ?? null,
        until: edge.until ?? null,
        sources: edge.sources,
      })
}
