import { MultiDirectedGraph } from 'graphology'

/** The data of a drawn node. */
export interface NodeFacts {
  /** The name that pages use for the kind, such as `Agreement`. */
  kind: string
  name: string
  /** The number of its relationships in the whole graph, whether drawn or not. */
  degree: number
  /** The date, topics and bases of an agreement, initiative or event. Undefined until the details are loaded. */
  details?: NodeDetails
}

/** The data about an agreement, initiative or event that the filters need. */
export interface NodeDetails {
  /** The kind of agreement, initiative or event, such as `memorandum of understanding`. */
  readonly type: string | null
  /** The first possible date, or null if no year is known. */
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

/** All loaded data, whether drawn or not. There can be several facts between two nodes. */
export type FactGraph = MultiDirectedGraph<NodeFacts, EdgeFacts>

/** Creates an empty graph. */
export function emptyGraph(): FactGraph {
  return new MultiDirectedGraph<NodeFacts, EdgeFacts>()
}

/** The kinds that have a date, topics and ties. The filters by date, topic and basis apply to them. */
export const datedKinds: ReadonlySet<string> = new Set(['Agreement', 'Initiative', 'Event'])
