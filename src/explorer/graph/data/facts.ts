import { MultiDirectedGraph } from 'graphology'

/** The data of a drawn node. */
export interface NodeFacts {
  /** The kind as pages name it: `Agreement`. */
  kind: string
  name: string
  /** The number of its relationships in the whole graph, drawn or not. */
  degree: number
  /** Dates, topics and bases of an agreement, initiative or event. Set once they are loaded. */
  details?: NodeDetails
}

/** The data of an agreement, initiative or event that filters need. */
export interface NodeDetails {
  /** The kind of agreement, initiative or event: `memorandum of understanding`. */
  readonly type: string | null
  /** The first possible date, or null without a year. */
  readonly happenedOn: string | null
  readonly topics: readonly { readonly id: string; readonly name: string }[]
  readonly basis: readonly string[]
}

/** The data of a drawn relationship. */
export interface EdgeFacts {
  relationship: string
  /** An EDTF string, or null. */
  on: string | null
  until: string | null
  sources: readonly string[]
}

/** Everything loaded, drawn or not. There may be several facts between two nodes. */
export type FactGraph = MultiDirectedGraph<NodeFacts, EdgeFacts>

/** Creates an empty graph. */
export function emptyGraph(): FactGraph {
  return new MultiDirectedGraph<NodeFacts, EdgeFacts>()
}

/** Kinds with a date, topics and ties. The filters by date, topic and basis apply to them. */
export const datedKinds: ReadonlySet<string> = new Set(['Agreement', 'Initiative', 'Event'])
