import type { NeighboursOfQuery } from '../generated/graphql'
import { kindName } from '../format/labels'
import type { Neighbour } from './LinkList'

/** The way from one node to others: a relationship that is followed forwards, backwards, or in both directions. */
export interface Way {
  /** The heading above the other entities, such as “Succeeded by”. */
  readonly name: string
  readonly relationship: string
  readonly direction: 'OUT' | 'IN' | 'BOTH'
}

export const partOf: Way = { name: 'Part of', relationship: 'PART_OF', direction: 'OUT' }
export const parts: Way = { name: 'Has as parts', relationship: 'PART_OF', direction: 'IN' }
export const signedAt: Way = { name: 'Signed at it', relationship: 'SIGNED_AT', direction: 'IN' }
export const succeeds: Way = { name: 'Succeeds', relationship: 'SUCCEEDS', direction: 'OUT' }
export const succeededBy: Way = { name: 'Succeeded by', relationship: 'SUCCEEDS', direction: 'IN' }
export const amends: Way = { name: 'Amends', relationship: 'AMENDS', direction: 'OUT' }
export const amendedBy: Way = { name: 'Amended by', relationship: 'AMENDS', direction: 'IN' }
export const carriesOut: Way = { name: 'Implements', relationship: 'IMPLEMENTS', direction: 'OUT' }
export const carriedOutBy: Way = { name: 'Implemented by', relationship: 'IMPLEMENTS', direction: 'IN' }
export const related: Way = { name: 'Related', relationship: 'RELATED_TO', direction: 'BOTH' }

/** Returns the relationships in the given ways, without duplicates. */
export function relationshipsOf(ways: readonly Way[]): string[] {
  return [...new Set(ways.map(({ relationship }) => relationship))]
}

/** Returns the entities at the other end of a relationship, without duplicates, newest first. */
export function neighboursBy(
  way: Way,
  id: string,
  { nodes, edges }: NeighboursOfQuery['neighbourhood'],
): (Neighbour & { readonly sourceIds: readonly string[] })[] {
  const taken = edges.filter(({ relationship, from, to }) => {
    const isEnd = { OUT: from === id, IN: to === id, BOTH: from === id || to === id }
    return relationship === way.relationship && isEnd[way.direction]
  })
  return nodes.flatMap((node) => {
    const edge = taken.find(({ from, to }) => node.id !== id && (from === node.id || to === node.id))
    if (edge === undefined) return []
    return [{ id: node.id, kind: kindName(node.kind), name: node.name ?? null, sourceIds: edge.sources }]
  })
}
