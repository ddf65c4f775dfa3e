import { textOf } from '../../model/text-of'
import { stringify } from 'csv-stringify/sync'
import { once } from 'node:events'
import { createWriteStream, mkdirSync, writeFileSync, type WriteStream } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '../connect'
import { type GraphNode, graphNodes, kindOf } from './graph-nodes'
import { only } from './selection'

/** Between the entries of a list: a character that no text holds. */
const LIST_SEPARATOR = '\u001f'

/** Columns of one file: property name to neo4j-admin's type. */
type Columns = Map<string, string>

/**
 * Writes the graph into a folder as CSV files with the headers of `neo4j-admin database import full`, one for each kind
 * of node and type of relationship, and beside them the command that reads them. Returns the names of the files.
 */
export async function writeCsv(database: Database, ids: Set<string> | undefined, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true })
  const nodes = () => only(graphNodes(database), ids)
  const tables = new Map<string, Table>()
  for await (const node of nodes()) collectColumns(node, tables)
  for (const [name, table] of tables) table.open(join(folder, `${name}.csv`))
  for await (const node of nodes()) await writeRows(node, tables)
  for (const table of tables.values()) await table.close()
  writeFileSync(join(folder, 'import.sh'), importCommand([...tables.keys()]))
  return [...tables.keys()].map((name) => `${name}.csv`)
}

/** One CSV file that is being written. */
class Table {
  readonly columns: Columns = new Map()
  private stream: WriteStream | undefined

  constructor(
    private readonly head: string[],
    private readonly tail: string[],
  ) {}

  open(path: string): void {
    this.stream = createWriteStream(path)
    const own = [...this.columns].map(([name, type]) => (type === 'string' ? name : `${name}:${type}`))
    this.stream.write(stringify([[...this.head, ...own, ...this.tail]]))
  }

  async write(head: string[], properties: Record<string, unknown>, tail: string[]): Promise<void> {
    const own = [...this.columns.keys()].map((name) => cell(properties[name]))
    const line = stringify([[...head, ...own, ...tail]], { quoted_string: true })
    if (this.stream?.write(line) === false) await once(this.stream, 'drain')
  }

  async close(): Promise<void> {
    if (!this.stream) return
    this.stream.end()
    await once(this.stream, 'finish')
  }
}

function collectColumns(node: GraphNode, tables: Map<string, Table>): void {
  const table = tableOf(tables, nodeTable(node), () => new Table(['id:ID'], [':LABEL']))
  addColumns(table.columns, node.properties)
  for (const { type, properties } of node.links) {
    const links = tableOf(tables, linkTable(type), () => new Table([':START_ID'], [':END_ID', ':TYPE']))
    addColumns(links.columns, properties)
  }
}

function tableOf(tables: Map<string, Table>, name: string, make: () => Table): Table {
  const table = tables.get(name) ?? make()
  tables.set(name, table)
  return table
}

function addColumns(columns: Columns, properties: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(properties)) {
    if (name !== 'id' && value !== null) columns.set(name, typeOf(value))
  }
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'string[]'
  if (typeof value === 'number') return 'long'
  if (typeof value === 'boolean') return 'boolean'
  return typeof value === 'string' ? 'string' : 'date'
}

async function writeRows(node: GraphNode, tables: Map<string, Table>): Promise<void> {
  await tables.get(nodeTable(node))?.write([node.id], node.properties, [node.labels.join(LIST_SEPARATOR)])
  for (const { type, to, properties } of node.links)
    await tables.get(linkTable(type))?.write([node.id], properties, [to, type])
}

const nodeTable = (node: GraphNode): string => `nodes-${kindOf(node)}`
const linkTable = (type: string): string => `relationships-${type}`

/** An unquoted empty cell is no value; a quoted one is the empty text. */
function cell(value: unknown): string | null {
  if (value === null || value === undefined) return null
  return Array.isArray(value) ? value.join(LIST_SEPARATOR) : textOf(value)
}

function importCommand(names: string[]): string {
  const files = names.map((name) => `  --${name.split('-')[0]}=${name}.csv \\\n`)
  return `#!/bin/sh
# Reads these files into an empty database "neo4j" of a Neo4j 5 that is stopped. Afterwards: govties migrate
neo4j-admin database import full \\
${files.join('')}  --array-delimiter=U+001F --multiline-fields=true --overwrite-destination neo4j
`
}
