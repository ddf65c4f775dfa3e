import type { Date as Day, DateTime } from 'neo4j-driver'
import type { Database } from '../../src/database/connect'

/** The value of a property as GraphQL shows it. A date is a string. */
export type Value = string | number | boolean | null | Value[]

/** A node of the graph, with its relationships. */
export interface Node {
  readonly elementId: string
  readonly labels: ReadonlySet<string>
  readonly properties: Record<string, Value>
  /** The outgoing relationships, by type. */
  readonly outgoing: Map<string, Relationship[]>
  readonly incoming: Map<string, Relationship[]>
}

export interface Relationship {
  readonly elementId: string
  readonly properties: Record<string, Value>
  readonly from: Node
  readonly to: Node
}

/** All nodes, by element id. */
export type Graph = ReadonlyMap<string, Node>

const NODES = 'MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties'
const RELATIONSHIPS = `MATCH (a)-[r]->(b)
  RETURN elementId(r) AS id, type(r) AS type, properties(r) AS properties, elementId(a) AS from, elementId(b) AS to`

/** Reads the whole graph once with plain Cypher. */
export async function readGraph(database: Database): Promise<Graph> {
  const nodes = new Map<string, Node>()
  for (const row of await database.read(NODES)) {
    const { id, labels, properties } = row as { id: string; labels: string[]; properties: object }
    nodes.set(id, {
      elementId: id,
      labels: new Set(labels),
      properties: plain(properties),
      outgoing: new Map(),
      incoming: new Map(),
    })
  }
  for (const row of await database.read(RELATIONSHIPS)) {
    const { id, type, properties, ...ends } = row as Record<string, string> & { properties: object }
    const [from, to] = [nodes.get(ends['from']!)!, nodes.get(ends['to']!)!]
    const relationship = { elementId: id!, properties: plain(properties), from, to }
    add(from.outgoing, type!, relationship)
    add(to.incoming, type!, relationship)
  }
  return nodes
}

function add(lists: Map<string, Relationship[]>, type: string, relationship: Relationship): void {
  const list = lists.get(type)
  if (list) list.push(relationship)
  else lists.set(type, [relationship])
}

function plain(properties: object): Record<string, Value> {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, plainValue(value)]))
}

/** One of the driver's dates or times, which prints in the same form as in Cypher. */
type Temporal = Day | DateTime

/** Converts a stored value to a plain one. Among the stored values, only dates and times are objects. */
export function plainValue(value: unknown): Value {
  if (Array.isArray(value)) return value.map(plainValue)
  return typeof value === 'object' && value !== null ? (value as Temporal).toString() : (value as Value)
}
