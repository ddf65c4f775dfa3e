import { textOf } from '../../model/text-of'
import type { Database } from '../connect'
import { type GraphLink, type GraphNode, graphNodes, kindOf } from './graph-nodes'
import { only } from './selection'

/** The maximum number of rows in a statement. A longer statement with literals takes more time to plan. */
const ROWS_PER_STATEMENT = 200

/**
 * Exports the graph as one script for Neo4j Browser or cypher-shell. The script creates the same facts, claims, sources
 * and ties. Run it on an empty database or on one that already contains this graph.
 */
export async function* cypherLines(database: Database, ids: Set<string> | undefined): AsyncGenerator<string> {
  yield 'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;\n'
  yield 'CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;\n'
  yield* inStatements(nodeRows(database, ids), nodeStatement)
  yield* inStatements(linkRows(database, ids), linkStatement)
}

/** A row, and the group of rows that one statement writes. */
type Row = [group: string, literal: string]

async function* nodeRows(database: Database, ids: Set<string> | undefined): AsyncGenerator<Row> {
  for await (const node of only(graphNodes(database), ids)) {
    yield [labelsOf(node), `{id: ${literal(node.id)}, properties: ${literal(node.properties)}}`]
  }
}

async function* linkRows(database: Database, ids: Set<string> | undefined): AsyncGenerator<Row> {
  for await (const node of only(graphNodes(database), ids)) {
    for (const link of node.links) yield [[anchorOf(node), link.type, keyOf(link)].join(' '), linkLiteral(node, link)]
  }
}

function linkLiteral({ id }: GraphNode, link: GraphLink): string {
  const name = keyOf(link)
  const key = name ? `key: ${literal(link.properties[name])}, ` : ''
  return `{from: ${literal(id)}, to: ${literal(link.to)}, ${key}properties: ${literal(link.properties)}}`
}

/**
 * Returns the property that distinguishes parallel relationships. Types without such a property have no parallel
 * relationships.
 */
const keyOf = ({ properties }: GraphLink): string => ['key', 'basis'].find((name) => name in properties) ?? ''

/** Groups rows, and yields a statement whenever a group is full. Incomplete groups come last. */
async function* inStatements(
  rows: AsyncIterable<Row>,
  statement: (group: string, rows: string[]) => string,
): AsyncGenerator<string> {
  const waiting = new Map<string, string[]>()
  for await (const [group, row] of rows) {
    const some = waiting.get(group) ?? []
    some.push(row)
    if (some.length >= ROWS_PER_STATEMENT) yield statement(group, some.splice(0))
    waiting.set(group, some)
  }
  for (const [group, some] of waiting) if (some.length > 0) yield statement(group, some)
}

function nodeStatement(labels: string, rows: string[]): string {
  const [anchor = 'Entity', ...others] = labels.split(':')
  const set = others.length > 0 ? `SET node:${others.join(':')}, node = row.properties` : 'SET node = row.properties'
  return `UNWIND [\n  ${rows.join(',\n  ')}\n] AS row\nMERGE (node:${anchor} {id: row.id})\n${set};\n`
}

function linkStatement(group: string, rows: string[]): string {
  const [anchor = 'Entity', type = '', key = ''] = group.split(' ')
  const identity = key ? ` {${key}: row.key}` : ''
  const match = `MATCH (from:${anchor} {id: row.from})\nMATCH (to:Entity {id: row.to})`
  return `UNWIND [\n  ${rows.join(',\n  ')}\n] AS row\n${match}\nMERGE (from)-[link:${type}${identity}]->(to)\nSET link = row.properties;\n`
}

/** Returns a node's labels, starting with the one that has the uniqueness constraint. */
const labelsOf = (node: GraphNode): string => (node.labels.includes('Entity') ? `Entity:${kindOf(node)}` : kindOf(node))

const anchorOf = ({ labels }: GraphNode): string => (labels.includes('Entity') ? 'Entity' : (labels[0] ?? ''))

/** Formats a value as a Cypher literal. Dates are the only objects in the graph. */
export function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'string')
    return `'${value.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r')}'`
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  const object: object = value
  if ('year' in object && 'day' in object) return `date('${textOf(object)}')`
  return `{${Object.entries(object)
    .map(([name, each]) => `\`${name}\`: ${literal(each)}`)
    .join(', ')}}`
}
