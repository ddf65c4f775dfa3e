import type { FactGraph } from './facts'
import type { Visible } from './visible'

/** All visible facts between two nodes, drawn as one line until the reader opens the bundle. */
export interface Bundle {
  /** The two ids in alphabetical order, separated by a space. */
  readonly id: string
  readonly ends: readonly [string, string]
  /** The ids of the relationships, in the order of the graph. */
  readonly facts: readonly string[]
  /**
   * `forward` if all facts point from the first end to the second, `backward` if all point the other way, otherwise
   * `both`.
   */
  readonly way: 'forward' | 'backward' | 'both'
}

// Filters do not affect the bundles of the whole graph, so these bundles are computed once per graph.
const found = new WeakMap<FactGraph, { readonly size: number; readonly bundles: readonly Bundle[] }>()

/** Groups the visible facts by the pair of nodes that they connect. */
export function bundlesOf(graph: FactGraph, visible: Visible): readonly Bundle[] {
  if (visible.edges.size === graph.size) return allBundles(graph)
  return allBundles(graph).flatMap((bundle) => {
    const facts = bundle.facts.filter((fact) => visible.edges.has(fact))
    if (facts.length === 0) return []
    return facts.length === bundle.facts.length ? bundle : { ...bundle, facts, way: wayOf(graph, bundle.ends, facts) }
  })
}

/** Returns every bundle of a graph, whether visible or not. */
export function allBundles(graph: FactGraph): readonly Bundle[] {
  const before = found.get(graph)
  if (before?.size === graph.size) return before.bundles
  const facts = new Map<string, { ends: [string, string]; facts: string[] }>()
  graph.forEachEdge((fact, _, from, to) => {
    const id = bundleId(from, to)
    const bundle = facts.get(id)
    if (bundle === undefined) facts.set(id, { ends: from <= to ? [from, to] : [to, from], facts: [fact] })
    else bundle.facts.push(fact)
  })
  const bundles = [...facts].map(([id, bundle]) => ({ id, ...bundle, way: wayOf(graph, bundle.ends, bundle.facts) }))
  found.set(graph, { size: graph.size, bundles })
  return bundles
}

function wayOf(graph: FactGraph, [first]: readonly [string, string], facts: readonly string[]): Bundle['way'] {
  const forward = facts.filter((fact) => graph.source(fact) === first).length
  return forward === facts.length ? 'forward' : forward === 0 ? 'backward' : 'both'
}

/** Returns the id of the bundle between two nodes. The order of the nodes does not matter. */
export function bundleId(one: string, other: string): string {
  return one <= other ? `${one} ${other}` : `${other} ${one}`
}
