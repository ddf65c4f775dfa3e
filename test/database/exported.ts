import type { Database } from '../../src/database/connect'
import { exportFile, type ExportOptions, type FileFormat } from '../../src/database/export/export-graph'

/** Exports a graph, or a part of a graph, in the given file format. */
export async function exported(graph: Database, format: FileFormat, options: ExportOptions = {}): Promise<string> {
  let text = ''
  for await (const piece of exportFile(graph, format, options)) text += piece
  return text
}

/** Returns the number that a query returns as `count`. */
export async function count(graph: Database, cypher: string): Promise<number> {
  const [row] = await graph.read(cypher)
  return Number(row?.count)
}
