import { MultiDirectedGraph } from 'graphology'

/** What is known of a drawn node. */
export interface NodeFacts {
  /** Its kind as pages name it: `Agreement`. */
  kind: string
  name: string
  /** How many relationships it has in the whole graph, drawn or not. */
  degree: number
  /** Days `YYYY-MM-DD`, topics by id and name, and bases of ties: of agreements, initiatives and events, once looked up. */
  details?: NodeDetails
}

/** What filters need of an agreement, initiative or event beyond what is drawn. */
export interface NodeDetails {
  /** Its own kind: `memorandum of understanding`. */
  readonly type: string | null
  /** The first day it may have happened, or null for what has no date with a year. */
  readonly happenedOn: string | null
  readonly topics: readonly { readonly id: string; readonly name: string }[]
  readonly basis: readonly string[]
}

/** What is known of a drawn relationship. */
export interface EdgeFacts {
  relationship: string
  /** EDTF text, or null. */
  on: string | null
  until: string | null
  sources: readonly string[]
}

/** All that was loaded, drawn or not: several facts may lie between two nodes. */
export type FactGraph = MultiDirectedGraph<NodeFacts, EdgeFacts>

/** A graph without anything in it. */
export function emptyGraph(): FactGraph {
  return new MultiDirectedGraph<NodeFacts, EdgeFacts>()
}

/** Kinds that happen on a day, cover topics and stand under ties: what the filters by date, topic and basis are about. */
export const datedKinds: ReadonlySet<string> = new Set(['Agreement', 'Initiative', 'Event'])
