import { textOf } from '../../model/text-of'
import { stringify } from 'csv-stringify/sync'
import { once } from 'node:events'
import { createWriteStream, mkdirSync, writeFileSync, type WriteStream } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '../connect'
import { readCypher } from '../cypher-file'
import { EMPTY_LISTS, type EmptyList, importArguments, LIST_SEPARATOR } from '../../neo4j/graph-files'
import { noProgress, type Progress } from '../../model/progress'
import { bookkeeping, type Link, type LinkedNode } from './bookkeeping-nodes'
import { graphNodes, kindOf } from './graph-nodes'
import { only } from './selection'

/** The columns of one file: the name of each property and its type for neo4j-admin. */
type Columns = Map<string, string>

/**
 * Exports the graph into a folder as CSV files with the headers of `neo4j-admin database import full`: one file for
 * each kind of node and type of relationship, and the command that reads them. An export of the whole graph includes
 * its records and revisions, so that a later import can continue from them. Returns the names of the files.
 */
export async function writeCsv(
  database: Database,
  ids: Set<string> | undefined,
  folder: string,
  progress: Progress = noProgress,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true })
  const tables = new Map<string, Table>()
  // Each node is read twice, first for the columns and then for the rows.
  const total = 2 * (ids?.size ?? (await countOfNodes(database)))
  let done = 0
  const report = () => {
    done += 1
    if (done % NODES_PER_REPORT === 0) progress({ step: 'Writing the graph', done: Math.min(done, total), total })
  }
  for await (const node of nodesToWrite(database, ids)) {
    collectColumns(node, tables)
    report()
  }
  for (const [name, table] of tables) table.open(join(folder, `${name}.csv`))
  const emptyLists: EmptyList[] = []
  for await (const node of nodesToWrite(database, ids)) {
    await writeRows(node, tables)
    emptyLists.push(...emptyListsOf(node))
    report()
  }
  for (const table of tables.values()) await table.close()
  const files = [...tables.keys()].map((name) => `${name}.csv`)
  writeFileSync(join(folder, EMPTY_LISTS), JSON.stringify(emptyLists))
  writeFileSync(join(folder, 'import.sh'), importCommand(files))
  return files
}

/** The number of nodes that are written between two progress reports. */
const NODES_PER_REPORT = 5_000

async function countOfNodes(database: Database): Promise<number> {
  const [row] = await database.read(readCypher('export/count-of-nodes.cypher'))
  return Number(row?.count)
}

async function* nodesToWrite(database: Database, ids: Set<string> | undefined): AsyncGenerator<LinkedNode> {
  yield* only(graphNodes(database), ids)
  if (!ids) yield* bookkeeping(database)
}

/** A CSV file that is being written. */
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

function collectColumns(node: LinkedNode, tables: Map<string, Table>): void {
  addColumns(tableOf(tables, nodeTable(node), () => tableOfNodes(node)).columns, node.properties)
  for (const link of node.links) {
    addColumns(tableOf(tables, linkTable(node, link), () => tableOfLinks(node, link)).columns, link.properties)
  }
}

/** Returns the table for a node. If a node has no property `id`, only the relationships in the files use its id. */
const tableOfNodes = (node: LinkedNode): Table =>
  new Table([`${'id' in node.properties ? 'id' : ''}:ID(${idSpace(node)})`], [':LABEL'])

function tableOfLinks(node: LinkedNode, link: Link): Table {
  const [start, end] = link.from === undefined ? [idSpace(node), 'Entity'] : ['Revision', idSpace(node)]
  return new Table([`:START_ID(${start})`], [`:END_ID(${end})`, ':TYPE'])
}

/**
 * Returns the id space of a node, within which ids are unique. A tie and the node that marks it as outdated have the
 * same id.
 */
const idSpace = (node: LinkedNode): string => (node.labels.includes('Entity') ? 'Entity' : kindOf(node))

function tableOf(tables: Map<string, Table>, name: string, make: () => Table): Table {
  const table = tables.get(name) ?? make()
  tables.set(name, table)
  return table
}

function addColumns(columns: Columns, properties: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(properties)) {
    // An empty list does not show the type of its values.
    if (name !== 'id' && value !== null && !(isEmptyList(value) && columns.has(name))) columns.set(name, typeOf(value))
  }
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return typeof (value[0] ?? '') === 'object' ? 'date[]' : 'string[]'
  if (typeof value === 'number') return 'long'
  if (typeof value === 'boolean') return 'boolean'
  return typeof value === 'string' ? 'string' : 'date'
}

async function writeRows(node: LinkedNode, tables: Map<string, Table>): Promise<void> {
  await tables.get(nodeTable(node))?.write([node.id], node.properties, [node.labels.join(LIST_SEPARATOR)])
  for (const link of node.links)
    await tables.get(linkTable(node, link))?.write([link.from ?? node.id], link.properties, [link.to, link.type])
}

function emptyListsOf(node: LinkedNode): EmptyList[] {
  const names = Object.keys(node.properties).filter((name) => isEmptyList(node.properties[name]))
  return names.map((property) => ({ label: idSpace(node), id: node.id, property }))
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0

const nodeTable = (node: LinkedNode): string => `nodes-${kindOf(node)}`

/**
 * Returns the table for a relationship. Relationships of one type can start at claims and at other nodes, which have
 * separate id spaces.
 */
function linkTable(node: LinkedNode, { type }: Link): string {
  const space = idSpace(node)
  return `relationships-${type}${space === 'Entity' ? '' : `-of-${space}`}`
}

/** Formats a cell. An unquoted empty cell is null, and a quoted one is the empty string. */
function cell(value: unknown): string | null {
  if (value === null || value === undefined) return null
  return Array.isArray(value) ? value.join(LIST_SEPARATOR) : textOf(value)
}

function importCommand(files: string[]): string {
  return `#!/bin/sh
# Loads these files into the empty database "neo4j" of a stopped Neo4j 5. Afterwards: govties migrate
# neo4j-admin reads an empty list as a missing value. "govties load" restores it.
neo4j-admin ${importArguments(files).join(' \\\n  ')} \\
  neo4j
`
}
