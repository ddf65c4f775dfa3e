import { createHash } from 'node:crypto'
import { textOf } from '../model/text-of'
import { BOOKKEEPING } from './bookkeeping'
import type { Database } from './connect'
import { type GraphNode, graphNodes } from './export/graph-nodes'

/**
 * Returns the SHA-256, in hexadecimal, of all domain nodes, ties, claims and sources and their relationships, sorted.
 * Two graphs with the same hash contain the same facts, regardless of the order in which they were filled. The types of
 * values matter too: 1 differs from 1.0. Revisions, changes, other bookkeeping and the names of collections are
 * excluded.
 * @throws DatabaseError
 */
export async function hash(database: Database): Promise<string> {
  const digest = createHash('sha256')
  for await (const node of graphNodes(database)) for (const line of linesOf(node)) digest.update(`${line}\n`)
  return digest.digest('hex')
}

/** Returns one line for a node and one for each of its outgoing relationships, sorted. */
export function linesOf({ id, labels, links, ...node }: GraphNode): string[] {
  const line = JSON.stringify([id, [...labels].sort(), sorted(node)])
  const lines = links.map(({ type, to, ...facts }) => JSON.stringify([id, type, to, sorted(facts)]))
  return [line, ...lines.sort()]
}

function sorted({
  properties,
  floats = [],
}: Pick<GraphNode, 'properties' | 'floats'>): [string, unknown, ...string[]][] {
  return Object.entries(properties)
    .filter(([name, value]) => !isNothing(value) && !BOOKKEEPING.has(name))
    .map(([name, value]): [string, unknown, ...string[]] => {
      return [name, plain(name, value), ...(floats.includes(name) ? ['float'] : [])]
    })
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Checks whether a value is missing. A list without a value counts as missing, because `neo4j-admin` drops it. */
const isNothing = (value: unknown): boolean =>
  value === null || (Array.isArray(value) && value.every((each) => each === ''))

/**
 * Converts dates to strings, and removes the collection from the keys of records, because it is not part of the facts.
 */
function plain(name: string, value: unknown): unknown {
  if (name === 'records') return (value as string[]).map(withoutCollection).sort()
  if (name === 'key' && typeof value === 'string') {
    return value.replace(/record=(.*)$/, (_, key: string) => `record=${withoutCollection(key)}`)
  }
  return typeof value === 'object' && !Array.isArray(value) ? textOf(value) : value
}

const withoutCollection = (key: string): string => key.slice(key.lastIndexOf('/') + 1)
