import { MultiDirectedGraph } from 'graphology'

/** The data of a drawn node. */
export interface NodeFacts {
  /** Its kind as pages name it: `Agreement`. */
  kind: string
  name: string
  /** How many relationships it has in the whole graph, drawn or not. */
  degree: number
  /** Days `YYYY-MM-DD`, topics by id and name, and bases of ties: of agreements, initiatives and events, once looked up. */
  details?: NodeDetails
}

/** The data of an agreement, initiative or event that filters need. */
export interface NodeDetails {
  /** Its own kind: `memorandum of understanding`. */
  readonly type: string | null
  /** The first possible date, or null without a year. */
  readonly happenedOn: string | null
  readonly topics: readonly { readonly id: string; readonly name: string }[]
  readonly basis: readonly string[]
}

/** The data of a drawn relationship. */
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

/** Kinds with a date, topics and ties. The filters by date, topic and basis apply to them. */
export const datedKinds: ReadonlySet<string> = new Set(['Agreement', 'Initiative', 'Event'])
