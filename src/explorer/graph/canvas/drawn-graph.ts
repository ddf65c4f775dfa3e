import { MultiGraph } from 'graphology'
import type { FactGraph } from '../data/facts'
import { allBundles, type Bundle } from '../data/bundles'
import type { Places } from '../layout/first-places'

/** A line that sigma draws: a bundle, or a curve for one fact in an open bundle. */
interface DrawnEdge {
  readonly way: Bundle['way']
  readonly curvature?: number
}

/** The graph that sigma draws, with one edge for each bundle. Sigma's reducers set the colours and sizes. */
export type DrawnGraph = MultiGraph<{ x: number; y: number }, DrawnEdge>

/** Creates the drawn graph from all loaded data, whether visible or not. */
export function drawnGraph(graph: FactGraph, places: Places): DrawnGraph {
  const drawn: DrawnGraph = new MultiGraph()
  graph.forEachNode((id) => drawn.addNode(id, places[id] ?? { x: 0, y: 0 }))
  for (const { id, ends, way } of allBundles(graph)) {
    const [from, to] = way === 'backward' ? [ends[1], ends[0]] : ends
    drawn.addEdgeWithKey(id, from, to, { way })
  }
  return drawn
}

/** Moves nodes to new positions and notifies sigma once. */
export function moveTo(drawn: DrawnGraph, places: Places): void {
  drawn.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...(places[id] ?? {}) }), {
    attributes: ['x', 'y'],
  })
}
