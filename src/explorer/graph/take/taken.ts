import type { FactGraph } from '../data/facts'
import type { Visible } from '../data/visible'
import type { Places } from '../layout/first-places'
import { lookOf } from '../look/kinds'

/** A node as files have it. */
export interface TakenNode {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly degree: number
  readonly type: string | null
  readonly happenedOn: string | null
  readonly topics: readonly string[]
  readonly basis: readonly string[]
  readonly x: number
  readonly y: number
  readonly colour: string
}

/** A fact as files have it; `sources` are ids. */
export interface TakenEdge {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly relationship: string
  readonly on: string | null
  readonly until: string | null
  readonly sources: readonly string[]
}

/** What is shown, in the order of ids, for files. */
export interface Taken {
  readonly nodes: readonly TakenNode[]
  readonly edges: readonly TakenEdge[]
}

/** What is visible of a graph, with the places it has on the screen. */
export function taken(graph: FactGraph, visible: Visible, places: Places): Taken {
  const nodes = [...visible.nodes].sort().map((id) => {
    const { kind, name, degree, details } = graph.getNodeAttributes(id)
    return {
      id,
      kind,
      name,
      degree,
      type: details?.type ?? null,
      happenedOn: details?.happenedOn ?? null,
      topics: (details?.topics ?? []).map((topic) => topic.name),
      basis: details?.basis ?? [],
      ...(places[id] ?? { x: 0, y: 0 }),
      colour: lookOf(kind).light,
    }
  })
  const edges = [...visible.edges].sort().map((id) => ({
    id,
    from: graph.source(id),
    to: graph.target(id),
    ...graph.getEdgeAttributes(id),
  }))
  return { nodes, edges }
}
