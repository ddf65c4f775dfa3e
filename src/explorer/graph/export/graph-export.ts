import { graphFormat } from '../data/graph-file'
import { nodeStyle, valueOf } from '../style/node-style'
import type { Shown } from '../model'
import { paperStyles } from './paper-style'

/** A node in an export. */
export interface ExportedNode {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly degree: number
  readonly type: string | null
  readonly happenedOn: string | null
  readonly topics: readonly string[]
  readonly basis: readonly string[]
  readonly x: number
  readonly y: number
  readonly colour: string
  /** The radius in pixels. */
  readonly size: number
  /** The score that the node's size represents. Null if all nodes have the same size. */
  readonly measure: number | null
  /** The number of the node's community. Null if communities were not computed. */
  readonly community: number | null
}

/** A fact in an export. `sources` contains the ids of its sources. */
export interface ExportedEdge {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly relationship: string
  readonly on: string | null
  readonly until: string | null
  readonly sources: readonly string[]
}

/** The drawn graph in the form in which it is exported. Nodes and edges are sorted by id. */
export interface GraphExport {
  readonly nodes: readonly ExportedNode[]
  readonly edges: readonly ExportedEdge[]
}

/** Returns the visible graph with the position, size and colour of each node. Colours are for a white background. */
export function toGraphExport(shown: Shown): GraphExport {
  const { graph, visible, places } = shown
  const styles = paperStyles(shown)
  const nodes = [...visible.nodes].sort().map((id) => {
    const facts = graph.getNodeAttributes(id)
    const { kind, name, degree, details } = facts
    const { colour, size } = nodeStyle(id, facts, styles)
    return {
      id,
      kind,
      name,
      degree,
      type: details?.type ?? null,
      happenedOn: details?.happenedOn ?? null,
      topics: (details?.topics ?? []).map((topic) => topic.name),
      basis: details?.basis ?? [],
      ...(places[id] ?? { x: 0, y: 0 }),
      colour,
      size,
      measure: valueOf(id, facts, styles) ?? null,
      community: styles.communities[id] ?? null,
    }
  })
  const edges = [...visible.edges].sort().map((id) => ({
    id,
    from: graph.source(id),
    to: graph.target(id),
    ...graph.getEdgeAttributes(id),
  }))
  return { nodes, edges }
}

/** Writes an export as JSON, with its provenance. The graph page can reopen the file. */
export function toGraphFile(exported: GraphExport, about: object): string {
  return JSON.stringify({ format: graphFormat, ...about, ...exported }, null, 2)
}
