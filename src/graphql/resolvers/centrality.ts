import { UndirectedGraph } from 'graphology'
import betweenness from 'graphology-metrics/centrality/betweenness'
import pagerank from 'graphology-metrics/centrality/pagerank'

/** Nodes of one kind, and groups of nodes that share an agreement, an event or a tie. */
export interface Projection {
  /** Nodes with `isRanked: false` link other nodes, but are not ranked themselves. */
  nodes: { id: string; name: string | null; isRanked?: boolean }[]
  groups: string[][]
}

/** A node with its score and its rank. Ranks start at 1. */
export interface Ranked {
  rank: number
  score: number
  id: string
  kind: string
  name: string | null
}

/**
 * The maximum size of a group. Larger groups are left out. Such a group would link each member to every other member.
 * These links would say little about centrality and would take quadratic time.
 */
const MAX_GROUP_SIZE = 60

type Measure = (graph: UndirectedGraph) => Record<string, number>

const MEASURES: Readonly<Record<string, Measure>> = {
  /** The share, from 0 to 1, of the shortest paths between other nodes that pass through a node. */
  BETWEENNESS: (graph) => betweenness(graph, { getEdgeWeight: null, normalized: true }),
  DEGREE: (graph) => Object.fromEntries(graph.mapNodes((node) => [node, graph.degree(node)])),
  /** Links are weighted by the number of shared groups. The scores add up to 1. */
  PAGERANK: (graph) => (graph.size === 0 ? {} : pagerank(graph, { getEdgeWeight: 'shared', maxIterations: 1_000 })),
}

/** Ranks nodes of a projection from the most to the least central. Nodes with equal scores are sorted by id. */
export function rank(projection: Projection, kind: string, measure: string): Ranked[] {
  const scores = MEASURES[measure]?.(graphOf(projection)) ?? {}
  const scored = projection.nodes.flatMap(({ id, name, isRanked = true }) =>
    isRanked ? [{ id, name, score: scores[id] ?? 0 }] : [],
  )
  scored.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  return scored.map(({ id, name, score }, place) => ({ rank: place + 1, score, id, kind, name }))
}

function graphOf({ nodes, groups }: Projection): UndirectedGraph {
  const graph = new UndirectedGraph()
  for (const { id } of nodes) graph.addNode(id)
  for (const group of groups) if (group.length <= MAX_GROUP_SIZE) linkAll(graph, group)
  return graph
}

function linkAll(graph: UndirectedGraph, members: string[]): void {
  for (const [place, one] of members.entries()) {
    for (const other of members.slice(place + 1)) {
      if (one !== other) graph.updateEdge(one, other, ({ shared = 0 }) => ({ shared: Number(shared) + 1 }))
    }
  }
}
