import { emptyGraph, type NodeDetails } from './facts'
import type { Loaded } from './load'
import { merge, type Part } from './merge'

/** The format name in files that this page writes and can reopen. */
export const graphFormat = 'govties-graph-1'

/**
 * Thrown if this page did not write the file, or if the file was changed. `place` is the first part that cannot be
 * read.
 */
export class NotAGraphFileError extends Error {
  constructor(readonly place: string) {
    super(`This file does not contain a graph that this page can show: ${place}.`)
  }
}

/** A graph from a file, drawn without a request to the server. */
export interface FileGraph extends Part {
  readonly title: string
}

/**
 * Reads a file that `toGraphFile` wrote.
 * @throws NotAGraphFileError
 */
export function readGraphFile(text: string): FileGraph {
  const file = object(parsed(text), 'it is not a JSON object')
  if (file.format !== graphFormat) throw new NotAGraphFileError(`its format is not “${graphFormat}”`)
  const nodes = list(file.nodes, 'nodes').map((one, at) => readNode(object(one, `nodes[${at}] is not an object`), at))
  const edges = list(file.edges, 'edges').map((one, at) => readEdge(object(one, `edges[${at}] is not an object`), at))
  return { title: typeof file.title === 'string' ? file.title : 'A graph from a file', nodes, edges }
}

/** Converts a graph from a file to the same form as a loaded graph, with one complete step. */
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

function readNode(node: Record<string, unknown>, at: number) {
  const degree = typeof node.degree === 'number' ? node.degree : 0
  const details = {
    type: textOrNull(node.type),
    happenedOn: textOrNull(node.happenedOn),
    topics: texts(node.topics).map((name) => ({ id: name, name })),
    basis: texts(node.basis),
  }
  return {
    id: text(node.id, `nodes[${at}].id`),
    kind: text(node.kind, `nodes[${at}].kind`),
    name: textOrNull(node.name),
    degree,
    details,
  }
}

function readEdge(edge: Record<string, unknown>, at: number) {
  return {
    id: text(edge.id, `edges[${at}].id`),
    from: text(edge.from, `edges[${at}].from`),
    to: text(edge.to, `edges[${at}].to`),
    relationship: text(edge.relationship, `edges[${at}].relationship`),
    on: textOrNull(edge.on),
    until: textOrNull(edge.until),
    sources: texts(edge.sources),
  }
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    throw new NotAGraphFileError('it is not JSON')
  }
}

function object(value: unknown, otherwise: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new NotAGraphFileError(otherwise)
  return value as Record<string, unknown>
}

function list(value: unknown, place: string): unknown[] {
  if (!Array.isArray(value)) throw new NotAGraphFileError(`${place} is not a list`)
  return value
}

function text(value: unknown, place: string): string {
  if (typeof value !== 'string' || value === '') throw new NotAGraphFileError(`${place} is not a string`)
  return value
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
}
