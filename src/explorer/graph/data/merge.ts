import { kindName } from '../../format/labels'
import type { FactGraph } from './facts'

/** The drawn part of a `neighbourhood` result. */
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
 * Adds a result to the graph in place. A node or fact that occurs in several results is added once. A relationship is
 * skipped if one of its ends is not in the graph.
 */
export function merge(graph: FactGraph, part: Part): void {
  for (const { id, kind, name, degree } of part.nodes)
    graph.mergeNode(id, { kind: kindName(kind), name: name ?? id, degree })
  mergeEdges(graph, part)
}

/** Adds relationships to the graph in place. Skips a relationship if one of its ends is not in the graph. */
export function mergeEdges(graph: FactGraph, { edges }: Pick<Part, 'edges'>): void {
  for (const { id, from, to, relationship, on, until, sources } of edges)
    if (graph.hasNode(from) && graph.hasNode(to) && !graph.hasEdge(id))
      graph.addEdgeWithKey(id, from, to, { relationship, on: on ?? null, until: until ?? null, sources })
}
