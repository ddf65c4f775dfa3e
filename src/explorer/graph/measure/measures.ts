import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import betweenness from 'graphology-metrics/centrality/betweenness'
import pagerank from 'graphology-metrics/centrality/pagerank'
import { hash, seeded } from '../layout/seed'
import type { ToArrange } from '../layout/first-places'

/** The measures that a worker computes. */
export type CountedMeasure = 'betweenness' | 'pagerank' | 'community'

/** Returns a value for each node: a score from 0 to 1, or the number of its community. Community 1 is the largest. */
export function measure(by: CountedMeasure, { ids, links }: Pick<ToArrange, 'ids' | 'links'>): Record<string, number> {
  const graph = linked(ids, links)
  if (by === 'community') return communities(graph)
  if (by === 'betweenness' && graph.size === 0) return Object.fromEntries(graph.nodes().map((id) => [id, 0]))
  if (by === 'pagerank')
    return graph.size === 0
      ? even(graph)
      : pagerank(graph, { maxIterations: 1000, tolerance: 1e-6, getEdgeWeight: null })
  return betweenness(graph, { getEdgeWeight: null, normalized: true })
}

// Nodes are sorted by id, because the result of the Louvain method depends on their order, and the same picture must
// give the same result.
function linked(ids: readonly string[], links: ToArrange['links']): UndirectedGraph {
  const graph = new UndirectedGraph()
  for (const id of [...ids].sort()) graph.addNode(id)
  const named = links.map(([one, other]) => [ids[one] ?? '', ids[other] ?? ''].sort() as [string, string])
  named.sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1))
  for (const [one, other] of named) if (one !== other) graph.mergeUndirectedEdge(one, other)
  return graph
}

function communities(graph: UndirectedGraph): Record<string, number> {
  const found = graph.size === 0 ? alone(graph) : louvain(graph, { rng: seeded(hash('govties')), getEdgeWeight: null })
  const sizes = new Map<number, number>()
  for (const community of Object.values(found)) sizes.set(community, (sizes.get(community) ?? 0) + 1)
  const order = [...sizes].sort(([a, many], [b, more]) => more - many || a - b).map(([community]) => community)
  const numbers = new Map(order.map((community, at) => [community, at + 1]))
  return Object.fromEntries(Object.entries(found).map(([id, community]) => [id, numbers.get(community) ?? 0]))
}

function alone(graph: UndirectedGraph): Record<string, number> {
  return Object.fromEntries(graph.nodes().map((id, at) => [id, at]))
}

function even(graph: UndirectedGraph): Record<string, number> {
  return Object.fromEntries(graph.nodes().map((id) => [id, 1 / graph.order]))
}
