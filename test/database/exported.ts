import type { Database } from '../../src/database/connect'
import { exportFile, type ExportOptions, type FileFormat } from '../../src/database/export/export-graph'

/** A graph, or a part of it, in one file format. */
export async function exported(graph: Database, format: FileFormat, options: ExportOptions = {}): Promise<string> {
  let text = ''
  for await (const piece of exportFile(graph, format, options)) text += piece
  return text
}

/** The number that a query returns as `count`. */
export async function count(graph: Database, cypher: string): Promise<number> {
  const [row] = await graph.read(cypher)
  return Number(row?.count)
}
