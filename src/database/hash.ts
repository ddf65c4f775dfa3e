import { createHash } from 'node:crypto'
import { int } from 'neo4j-driver'
import type { Database } from './connect'
import { readCypher } from './cypher-file'

interface HashedNode {
  id: string
  labels: string[]
  properties: Record<string, unknown>
  links: { type: string; to: string; properties: Record<string, unknown> }[]
}

const NODES_AT_ONCE = 5_000

/**
 * SHA-256, in hexadecimal, over all domain nodes, ties, claims and sources and their relationships, sorted. Two graphs
 * of one hash say the same, whatever the order in which they were filled. It does not see revisions, changes and other
 * bookkeeping, nor in which collection a record lies.
 * @throws DatabaseError
 */
export async function hash(database: Database): Promise<string> {
  const digest = createHash('sha256')
  for (const file of ['derive/hash-entities.cypher', 'derive/hash-claims.cypher']) {
    for await (const node of nodesOf(database, file)) for (const line of linesOf(node)) digest.update(`${line}\n`)
  }
  return digest.digest('hex')
}

async function* nodesOf(database: Database, file: string): AsyncGenerator<HashedNode> {
  let after = ''
  for (;;) {
    const rows = await database.read(readCypher(file), { after, limit: int(NODES_AT_ONCE) })
    yield* rows as unknown as HashedNode[]
    if (rows.length < NODES_AT_ONCE) return
    after = rows.at(-1)?.id as string
  }
}

/** One line for a node and one for each relationship that goes out of it, sorted. */
export function linesOf({ id, labels, properties, links }: HashedNode): string[] {
  const node = JSON.stringify([id, [...labels].sort(), sorted(properties)])
  const lines = links.map(({ type, to, properties: facts }) => JSON.stringify([id, type, to, sorted(facts)]))
  return [node, ...lines.sort()]
}

/** How records are kept, not what they say. */
const BOOKKEEPING: ReadonlySet<string> = new Set(['describedBy', 'support', 'record'])

function sorted(properties: Record<string, unknown>): [string, unknown][] {
  return Object.entries(properties)
    .filter(([name, value]) => value !== null && !BOOKKEEPING.has(name))
    .map(([name, value]): [string, unknown] => [name, plain(name, value)])
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Days as text; records without their collection, which is where they lie and not what they say. */
function plain(name: string, value: unknown): unknown {
  if (name === 'records') return (value as string[]).map(withoutCollection).sort()
  if (name === 'key' && typeof value === 'string')
    return value.replace(/record=(.*)$/, (_, key: string) => `record=${withoutCollection(key)}`)
  return typeof value === 'object' && !Array.isArray(value) ? String(value) : value
}

const withoutCollection = (key: string): string => key.slice(key.lastIndexOf('/') + 1)
