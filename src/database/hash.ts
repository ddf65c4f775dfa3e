import { textOf } from '../model/text-of'
import { createHash } from 'node:crypto'
import type { Database } from './connect'
import { LIST_ENTRY } from './derive/list-entries'
import { type GraphNode, graphNodes } from './export/graph-nodes'

/**
 * SHA-256, in hexadecimal, over all domain nodes, ties, claims and sources and their relationships, sorted. Two graphs
 * of one hash say the same, whatever the order in which they were filled. It does not see revisions, changes and other
 * bookkeeping, nor in which collection a record lies.
 * @throws DatabaseError
 */
export async function hash(database: Database): Promise<string> {
  const digest = createHash('sha256')
  for await (const node of graphNodes(database)) for (const line of linesOf(node)) digest.update(`${line}\n`)
  return digest.digest('hex')
}

/** One line for a node and one for each relationship that goes out of it, sorted. */
export function linesOf({ id, labels, properties, links }: GraphNode): string[] {
  const node = JSON.stringify([id, [...labels].sort(), sorted(properties)])
  const lines = links.map(({ type, to, properties: facts }) => JSON.stringify([id, type, to, sorted(facts)]))
  return [node, ...lines.sort()]
}

/** How records are kept, not what they say. */
const BOOKKEEPING: ReadonlySet<string> = new Set(['describedBy', 'support', 'record', ...LIST_ENTRY])

function sorted(properties: Record<string, unknown>): [string, unknown][] {
  return Object.entries(properties)
    .filter(([name, value]) => !isNothing(value) && !BOOKKEEPING.has(name))
    .map(([name, value]): [string, unknown] => [name, plain(name, value)])
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/** An empty list says no more than none. */
const isNothing = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0)

/** Days as text; records without their collection, which is where they lie and not what they say. */
function plain(name: string, value: unknown): unknown {
  if (name === 'records') return (value as string[]).map(withoutCollection).sort()
  if (name === 'key' && typeof value === 'string') {
    return value.replace(/record=(.*)$/, (_, key: string) => `record=${withoutCollection(key)}`)
  }
  return typeof value === 'object' && !Array.isArray(value) ? textOf(value) : value
}

const withoutCollection = (key: string): string => key.slice(key.lastIndexOf('/') + 1)
