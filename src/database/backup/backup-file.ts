import neo4j from 'neo4j-driver'
import { z } from 'zod'
import { textOf } from '../../model/text-of'
import type { GraphLink, GraphNode } from '../export/graph-nodes'
import { neo4jDate, type Properties } from '../properties'

/**
 * A backup is a gzip file of JSON Lines. The first line is the head. Each line after the head describes one node and
 * its relationships. The last line is the end, whose SHA-256 covers all lines before it.
 */
export const FORMAT = 1

/** Only the format and the version are read from the head of a newer format. */
export const ANY_HEAD = z.object({ govties: z.literal('backup'), format: z.int(), version: z.string() })

export const HEAD = ANY_HEAD.extend({
  /** The time at which the backup was made, in ISO 8601 format (UTC). */
  madeAt: z.string(),
  /** The last revision, or null if nothing has been imported. */
  revision: z.string().nullable(),
  /** True if an import was unfinished at that time. */
  loading: z.boolean(),
  /** The migrations that had run at that time. */
  migrations: z.array(z.object({ version: z.string(), checksum: z.string() })),
})

/** The first line of a backup. */
export type Head = z.infer<typeof HEAD>

export const END = z.object({
  nodes: z.int(),
  links: z.int(),
  /** The hash of the graph, as `govties hash` prints it. */
  graphHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** The SHA-256 of all preceding lines, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

/** The last line of a backup, under the name `end`. */
export type End = z.infer<typeof END>

const name = z.string().regex(/^[A-Za-z]\w*$/)
const properties = z.record(z.string(), z.unknown())
const floats = z.array(z.string()).optional()
const link = z.object({ type: name, from: z.string().optional(), to: z.string(), properties, floats })
const NODE = z.object({ id: z.string(), labels: z.array(name).min(1), properties, floats, links: z.array(link) })

/** Converts a node to a JSON value. */
export const encodeNode = (node: GraphNode): object => ({
  ...encoded(node),
  links: node.links.map((each) => encoded(each)),
})

/**
 * Reads a node from a JSON value.
 * @throws Error if it does not have the form of a node
 */
export function decodeNode(value: unknown): GraphNode {
  const node = NODE.parse(value)
  return { ...decoded(node), links: node.links.map((each): GraphLink => decoded(each)) }
}

function encoded<Value extends { properties: Properties; floats?: string[] }>({ floats: names, ...value }: Value) {
  const own = Object.entries(value.properties).map(([key, each]) => [key, encodeValue(key, each)])
  return { ...value, properties: Object.fromEntries(own) as Properties, ...(names?.length && { floats: names }) }
}

function decoded<Value extends { properties: Properties }>(value: Value): Value {
  const own = Object.entries(value.properties).map(([key, each]) => [key, decodeValue(key, each)])
  return { ...value, properties: Object.fromEntries(own) as Properties }
}

function encodeValue(property: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => encodeValue(property, each))
  if (value instanceof neo4j.types.Date) return { date: textOf(value) }
  if (isPlain(value)) return value
  throw new TypeError(`A backup cannot contain the value of the property ${property}.`)
}

function decodeValue(property: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => decodeValue(property, each))
  if (isPlain(value)) return value
  const { date } = value as { date?: unknown }
  if (typeof date === 'string' && /^-?\d{4,}-\d\d-\d\d$/.test(date)) return neo4jDate(date)
  throw new TypeError(`The value of ${property} is unknown.`)
}

const isPlain = (value: unknown): boolean =>
  value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
