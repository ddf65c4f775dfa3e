import type { FactGraph } from './facts'
import type { Visible } from './visible'

/** All visible facts between two nodes: one line until it is opened. */
export interface Joint {
  /** The two ids in alphabetical order, with a space between. */
  readonly id: string
  readonly ends: readonly [string, string]
  /** Ids of the relationships, in the order of the graph. */
  readonly facts: readonly string[]
  /** Whether all of them point from the first end to the second, the other way, or both ways. */
  readonly way: 'forward' | 'backward' | 'both'
}

// What lies between which nodes does not change while filters do: it is found once for each graph.
const found = new WeakMap<FactGraph, { readonly size: number; readonly joints: readonly Joint[] }>()

/** The visible facts, those between the same two nodes together. */
export function jointsOf(graph: FactGraph, visible: Visible): readonly Joint[] {
  if (visible.edges.size === graph.size) return allJoints(graph)
  return allJoints(graph).flatMap((joint) => {
    const facts = joint.facts.filter((fact) => visible.edges.has(fact))
    if (facts.length === 0) return []
    return facts.length === joint.facts.length ? joint : { ...joint, facts, way: wayOf(graph, joint.ends, facts) }
  })
}

/** Every joint of a graph, whatever of it is visible. */
export function allJoints(graph: FactGraph): readonly Joint[] {
  const before = found.get(graph)
  if (before?.size === graph.size) return before.joints
  const facts = new Map<string, { ends: [string, string]; facts: string[] }>()
  graph.forEachEdge((fact, _, from, to) => {
    const id = jointId(from, to)
    const joint = facts.get(id)
    if (joint === undefined) facts.set(id, { ends: from <= to ? [from, to] : [to, from], facts: [fact] })
    else joint.facts.push(fact)
  })
  const joints = [...facts].map(([id, joint]) => ({ id, ...joint, way: wayOf(graph, joint.ends, joint.facts) }))
  found.set(graph, { size: graph.size, joints })
  return joints
}

function wayOf(graph: FactGraph, [first]: readonly [string, string], facts: readonly string[]): Joint['way'] {
  const forward = facts.filter((fact) => graph.source(fact) === first).length
  return forward === facts.length ? 'forward' : forward === 0 ? 'backward' : 'both'
}

/** The id of what lies between two nodes, whichever is named first. */
export function jointId(one: string, other: string): string {
  return one <= other ? `${one} ${other}` : `${other} ${one}`
}
