import type { Definitions, Link } from './definitions'
import type { Node, Relationship } from './graph'

/** One relationship of a node, and the node at its other end. */
export interface Linked {
  readonly relationship: Relationship
  readonly node: Node
  /** The type of the node. */
  readonly type: string
}

/** Follows a link from a node. Returns one entry for each relationship. */
export function follow(node: Node, link: Link, definitions: Definitions): Linked[] {
  const relationships = (link.outgoing ? node.outgoing : node.incoming).get(link.type) ?? []
  return relationships.flatMap((relationship) => {
    const other = link.outgoing ? relationship.to : relationship.from
    const type = typeOf(other, link.targets, definitions)
    return type === undefined ? [] : [{ relationship, node: other, type }]
  })
}

/** Returns the first of the given types to which a node belongs. */
export function typeOf(node: Node, types: Iterable<string>, definitions: Definitions): string | undefined {
  for (const type of types) {
    const labels = definitions.get(type)?.labels ?? []
    if (labels.length > 0 && labels.every((label) => node.labels.has(label))) return type
  }
  return undefined
}
