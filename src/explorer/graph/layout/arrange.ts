import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import { firstPlaces, type Places, type ToArrange } from './first-places'

interface Body {
  x: number
  y: number
  size: number
  fixed: boolean
}

/**
 * Returns the positions of all nodes, computed by ForceAtlas2 (Jacomy et al. 2014). The same input always gives the
 * same positions: the ids determine the initial positions, and the size of the graph determines the number of rounds.
 * The positions do not depend on chance or on the speed of the machine.
 */
export function arrange(input: ToArrange): Places {
  if (input.ids.length === 0) return {}
  const graph = bodies(input)
  const settled = Object.keys(input.fixed).length > 0
  forceAtlas2.assign(graph, {
    iterations: rounds(graph.order, settled),
    getEdgeWeight: 'weight',
    settings: settings(graph.order),
  })
  return Object.fromEntries(graph.mapNodes((id, { x, y }) => [id, { x: tidy(x), y: tidy(y) }]))
}

function bodies(input: ToArrange): UndirectedGraph<Body, { weight: number }> {
  const places = firstPlaces(input)
  const graph = new UndirectedGraph<Body, { weight: number }>()
  // Nodes are sorted by id, because sums of floating-point numbers depend on the order.
  for (const id of [...input.ids].sort())
    graph.addNode(id, { ...(places[id] ?? { x: 0, y: 0 }), size: 1, fixed: input.fixed[id] !== undefined })
  const named = input.links.map(([a, b, facts]): [string, string, number] => {
    const [one, other] = [input.ids[a] ?? '', input.ids[b] ?? ''].sort()
    return [one ?? '', other ?? '', facts]
  })
  named.sort((a, b) => (a[0] === b[0] ? compare(a[1], b[1]) : compare(a[0], b[0])))
  for (const [one, other, facts] of named)
    if (one !== other) graph.mergeUndirectedEdge(one, other, { weight: 1 + Math.log2(facts) / 2 })
  return graph
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

function settings(order: number) {
  return {
    barnesHutOptimize: order > 400,
    barnesHutTheta: order > 3000 ? 1 : 0.7,
    scalingRatio: 40,
    gravity: order > 2000 ? 0.4 : 0.15,
    strongGravityMode: false,
    slowDown: 1 + Math.log(order + 1),
    edgeWeightInfluence: 1,
  }
}

// Small graphs are arranged in many rounds and large graphs in few, so that a graph of any size settles within seconds.
function rounds(order: number, settled: boolean): number {
  const all = Math.round(Math.min(700, Math.max(60, 400_000 / order)))
  return settled ? Math.round(all / 2) : all
}

// Hundredths are more precise than any screen, and they keep the numbers in files short.
function tidy(value: number): number {
  return Math.round(value * 100) / 100
}
