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

/** The visible facts, those between the same two nodes together. */
export function jointsOf(graph: FactGraph, visible: Visible): Joint[] {
  const found = new Map<string, { ends: [string, string]; facts: string[]; way: Joint['way'] }>()
  for (const fact of visible.edges) {
    const [from, to] = [graph.source(fact), graph.target(fact)]
    const way = from <= to ? 'forward' : 'backward'
    const ends: [string, string] = from <= to ? [from, to] : [to, from]
    const id = jointId(...ends)
    const joint = found.get(id)
    if (joint === undefined) found.set(id, { ends, facts: [fact], way })
    else {
      joint.facts.push(fact)
      if (joint.way !== way) joint.way = 'both'
    }
  }
  return [...found].map(([id, joint]) => ({ id, ...joint }))
}

/** The id of what lies between two nodes, whichever is named first. */
export function jointId(one: string, other: string): string {
  return one <= other ? `${one} ${other}` : `${other} ${one}`
}
