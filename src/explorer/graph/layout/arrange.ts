import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import { placeOf, type Place } from './seed'

/** What is to be arranged: plain data, so that it can be sent to a worker. */
export interface ToArrange {
  readonly ids: readonly string[]
  /** Pairs of places in `ids`, with how many facts lie between them. */
  readonly links: readonly (readonly [number, number, number])[]
  /** Where nodes stand that are not to move: those of earlier steps. */
  readonly fixed: Readonly<Record<string, Place>>
}

/** Places by id. */
export type Places = Readonly<Record<string, Place>>

interface Body {
  x: number
  y: number
  size: number
  fixed: boolean
}

/** Where a node stands before anything is arranged. */
export function firstPlaces({ ids, links, fixed }: ToArrange): Places {
  const radius = 40 * Math.sqrt(ids.length)
  const near = anchors(ids, links, fixed)
  return Object.fromEntries(
    ids.map((id) => [id, fixed[id] ?? (near[id] === undefined ? placeOf(id, radius) : placeOf(id, 80, near[id]))]),
  )
}

/**
 * Places for all nodes by ForceAtlas2 (Jacomy et al. 2014), the same for the same input on every run: the places to begin
 * with come from the ids, the number of rounds from the size, and nothing from chance or from the speed of the machine.
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
  // In the order of the ids, whatever order they came in: sums of floating-point numbers depend on it.
  for (const id of [...input.ids].sort())
    graph.addNode(id, { ...(places[id] ?? { x: 0, y: 0 }), size: 1, fixed: input.fixed[id] !== undefined })
  const links = input.links.map(([one, other, facts]) => [input.ids[one], input.ids[other], facts] as const)
  const named = links.map(
    ([one = '', other = '', facts]) =>
      (one < other ? [one, other, facts] : [other, one, facts]) as [string, string, number],
  )
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

// Many rounds for few nodes, fewer for many: all sizes are settled in some seconds.
function rounds(order: number, settled: boolean): number {
  const all = Math.round(Math.min(700, Math.max(60, 400_000 / order)))
  return settled ? Math.round(all / 2) : all
}

// New nodes begin beside those that they are linked to, so that they need not travel through the picture.
function anchors(ids: ToArrange['ids'], links: ToArrange['links'], fixed: Places): Record<string, Place> {
  const sums: Record<string, { x: number; y: number; n: number }> = {}
  const pull = (id: string | undefined, to: Place | undefined) => {
    if (id === undefined || to === undefined || fixed[id] !== undefined) return
    const sum = (sums[id] ??= { x: 0, y: 0, n: 0 })
    sum.x += to.x
    sum.y += to.y
    sum.n += 1
  }
  for (const [one, other] of links) {
    const [a, b] = [ids[one], ids[other]]
    pull(a, b === undefined ? undefined : fixed[b])
    pull(b, a === undefined ? undefined : fixed[a])
  }
  return Object.fromEntries(Object.entries(sums).map(([id, { x, y, n }]) => [id, { x: x / n, y: y / n }]))
}

// Hundredths are finer than any screen, and make places short in files.
function tidy(value: number): number {
  return Math.round(value * 100) / 100
}
