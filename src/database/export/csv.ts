import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '../connect'
import { readCypher } from '../cypher-file'
import { EMPTY_LISTS, type EmptyList, importArguments, LIST_SEPARATOR } from '../../neo4j/graph-files'
import { noProgress, type Progress } from '../../model/progress'
import { bookkeeping } from './bookkeeping-nodes'
import { type Columns, Table } from './csv-table'
import { type GraphLink, type GraphNode, graphNodes, idSpace, kindOf } from './graph-nodes'
import { only } from './selection'

/** The script with the command that reads the files. */
const IMPORT_COMMAND = 'import.sh'

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
  writeFileSync(join(folder, IMPORT_COMMAND), importCommand(files))
  return [...files, EMPTY_LISTS, IMPORT_COMMAND]
}

/** The number of nodes that are written between two progress reports. */
const NODES_PER_REPORT = 5_000

async function countOfNodes(database: Database): Promise<number> {
  const [row] = await database.read(readCypher('export/count-of-nodes.cypher'))
  return Number(row?.count)
}

async function* nodesToWrite(database: Database, ids: Set<string> | undefined): AsyncGenerator<GraphNode> {
  yield* only(graphNodes(database), ids)
  if (!ids) yield* bookkeeping(database)
}

function collectColumns(node: GraphNode, tables: Map<string, Table>): void {
  addColumns(tableOf(tables, nodeTable(node), () => tableOfNodes(node)).columns, node.properties)
  for (const link of node.links) {
    addColumns(tableOf(tables, linkTable(node, link), () => tableOfLinks(node, link)).columns, link.properties)
  }
}

/**
 * Returns the table for a node. If a node has no property `id`, its id is used only for the relationships in the files.
 */
const tableOfNodes = (node: GraphNode): Table =>
  new Table([`${'id' in node.properties ? 'id' : ''}:ID(${idSpace(node)})`], [':LABEL'])

function tableOfLinks(node: GraphNode, link: GraphLink): Table {
  const [start, end] = link.from === undefined ? [idSpace(node), 'Entity'] : ['Revision', idSpace(node)]
  return new Table([`:START_ID(${start})`], [`:END_ID(${end})`, ':TYPE'])
}

function tableOf(tables: Map<string, Table>, name: string, make: () => Table): Table {
  const table = tables.get(name) ?? make()
  tables.set(name, table)
  return table
}

function addColumns(columns: Columns, properties: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(properties)) {
    // An empty list does not reveal the type of its values.
    if (name !== 'id' && value !== null && !(isEmptyList(value) && columns.has(name))) columns.set(name, typeOf(value))
  }
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return typeof (value[0] ?? '') === 'object' ? 'date[]' : 'string[]'
  if (typeof value === 'number') return 'long'
  if (typeof value === 'boolean') return 'boolean'
  return typeof value === 'string' ? 'string' : 'date'
}

async function writeRows(node: GraphNode, tables: Map<string, Table>): Promise<void> {
  await tables.get(nodeTable(node))?.write([node.id], node.properties, [node.labels.join(LIST_SEPARATOR)])
  for (const link of node.links)
    await tables.get(linkTable(node, link))?.write([link.from ?? node.id], link.properties, [link.to, link.type])
}

function emptyListsOf(node: GraphNode): EmptyList[] {
  const names = Object.keys(node.properties).filter((name) => isEmptyList(node.properties[name]))
  return names.map((property) => ({ label: idSpace(node), id: node.id, property }))
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0

const nodeTable = (node: GraphNode): string => `nodes-${kindOf(node)}`

/**
 * Returns the table for a relationship. Relationships of one type can start at claims and at other nodes, which have
 * separate id spaces.
 */
function linkTable(node: GraphNode, { type }: GraphLink): string {
  const space = idSpace(node)
  return `relationships-${type}${space === 'Entity' ? '' : `-of-${space}`}`
}

function importCommand(files: string[]): string {
  return `#!/bin/sh
# Loads these files into the empty database "neo4j" of a stopped Neo4j 5. Afterwards: govties migrate
# neo4j-admin reads an empty list as a missing value. "govties load" restores it.
neo4j-admin ${importArguments(files).join(' \\\n  ')} \\
  neo4j
`
}
