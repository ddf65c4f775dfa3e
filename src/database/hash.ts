import { hash as digestOf } from 'node:crypto'
import { textOf } from '../model/text-of'
import { BOOKKEEPING } from './bookkeeping'
import type { Database } from './connect'
import { type GraphNode, graphNodes } from './export/graph-nodes'

/**
 * The hash of a set of nodes and relationships: the sum of the SHA-256 of each, modulo 2^256. The order of addition has
 * no effect. When a node or relationship is removed, its hash can be subtracted.
 */
export type HashSum = bigint

const MODULUS = 1n << 256n

/** Adds hashes. To remove a node or relationship, pass its hash as a negative number. */
export const addHashes = (...sums: HashSum[]): HashSum => {
  const sum = sums.reduce((total, each) => total + each, 0n) % MODULUS
  return sum < 0n ? sum + MODULUS : sum
}

/** Formats a hash as 64 hexadecimal digits. */
export const hashText = (sum: HashSum): string => sum.toString(16).padStart(64, '0')

/** Reads a hash from 64 hexadecimal digits. */
export const parseHash = (text: string): HashSum => BigInt(`0x${text}`)

/**
 * Returns the hash, in hexadecimal, of all domain nodes, ties, claims and sources and their relationships. Two graphs
 * with the same hash contain the same facts, regardless of the order in which these facts were added. The types of
 * values matter too: 1 differs from 1.0. Revisions, changes, other bookkeeping and the names of collections are
 * excluded.
 * @throws DatabaseError
 */
export async function hash(database: Pick<Database, 'read'>): Promise<string> {
  let sum = 0n
  for await (const node of graphNodes(database)) sum += hashOfNode(node)
  return hashText(addHashes(sum))
}

/** Returns the hash of a node and of its relationships. */
export function hashOfNode(node: GraphNode): HashSum {
  return addHashes(...linesOf(node).map((line) => BigInt(`0x${digestOf('sha256', line)}`)))
}

/** Returns one line for a node and one for each of its relationships. */
function linesOf({ id, labels, links, ...node }: GraphNode): string[] {
  const line = JSON.stringify([id, [...labels].sort(), sorted(node)])
  return [line, ...links.map(({ type, from = id, to, ...facts }) => JSON.stringify([from, type, to, sorted(facts)]))]
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

/**
 * Checks whether a value is missing. An empty list, or a list of empty strings, counts as missing, because
 * `neo4j-admin` drops such lists.
 */
const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.every((each) => each === ''))

/**
 * Converts dates to strings, and removes the collection from the keys of records, because the collection is not part of
 * the facts.
 */
function plain(name: string, value: unknown): unknown {
  if (name === 'records') return (value as string[]).map(withoutCollection).sort()
  if (name === 'key' && typeof value === 'string') {
    return value.replace(/record=(.*)$/, (_, key: string) => `record=${withoutCollection(key)}`)
  }
  return typeof value === 'object' && !Array.isArray(value) ? textOf(value) : value
}

const withoutCollection = (key: string): string => key.slice(key.lastIndexOf('/') + 1)
