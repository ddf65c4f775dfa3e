import type { FileGraph } from '../export/graph-file'
import { emptyGraph, type NodeDetails } from './facts'
import type { Loaded } from './load'
import { merge } from './merge'

/** A graph from a file, as if it had been loaded in one step: whole, and without a server. */
export function fromFile(file: FileGraph): Loaded {
  const graph = emptyGraph()
  merge(graph, file)
  for (const node of file.nodes) {
    const details = (node as { details?: NodeDetails }).details
    if (details !== undefined) graph.setNodeAttribute(node.id, 'details', details)
  }
  const brought = graph.nodes()
  const total = { drawn: brought.length, all: brought.length, exact: true }
  return { graph, steps: [{ place: 'start', brought, total, leftOut: [] }], renamed: new Map(), missing: [], incomplete: false }
}
