import type { Database } from '../connect'
import { writeCsv } from './csv'
import { cypherLines } from './cypher'
import { UnknownSelectionError } from './export-errors'
import { gexfLines } from './gexf'
import { graphmlLines } from './graphml'
import { jsonldLines } from './jsonld'
import { type Selection, selectedIds } from './selection'
import { writeTables } from './tables'
import { yamlLines } from './yaml'
import { readCypher } from '../cypher-file'
import { noProgress, type Progress } from '../../model/progress'

/** Formats that consist of one file. */
export const FILE_FORMATS = ['yaml', 'cypher', 'graphml', 'gexf', 'jsonld'] as const
/** Formats that consist of a folder with several files, for neo4j-admin or for spreadsheets. */
export const FOLDER_FORMATS = ['csv', 'tables'] as const

/** A format that consists of one file. */
export type FileFormat = (typeof FILE_FORMATS)[number]
/** A format that consists of several files. */
export type FolderFormat = (typeof FOLDER_FORMATS)[number]

/** The part of the graph to export, and options. */
export interface ExportOptions extends Selection {
  /** Exports only the records of this collection. Applies only to YAML. */
  collection?: string
}

/**
 * Exports the whole graph, or the part about certain countries and topics, as the content of one file. Yields one piece
 * of the content at a time.
 * @throws UnknownSelectionError for an unknown country or topic, RepeatedRecordError, DatabaseError
 */
export async function* exportFile(
  database: Database,
  format: FileFormat,
  options: ExportOptions = {},
): AsyncGenerator<string> {
  await checkSelection(database, options)
  const ids = await selectedIds(database, options)
  switch (format) {
    case 'yaml':
      yield* yamlLines(database, ids, options.collection ?? null)
      return
    case 'cypher':
      yield* cypherLines(database, ids)
      return
    case 'graphml':
      yield* graphmlLines(database, ids)
      return
    case 'gexf':
      yield* gexfLines(database, ids)
      return
    case 'jsonld':
      yield* jsonldLines(database, ids)
      return
  }
}

/** Exports files into a folder, which is created if necessary. Returns their names. */
export async function exportFolder(
  database: Database,
  format: FolderFormat,
  folder: string,
  options: Selection = {},
  progress: Progress = noProgress,
): Promise<string[]> {
  await checkSelection(database, options)
  const ids = await selectedIds(database, options)
  return format === 'csv' ? writeCsv(database, ids, folder, progress) : writeTables(database, ids, folder)
}

async function checkSelection(database: Database, { countries = [], topics = [] }: Selection): Promise<void> {
  const rows = await database.read(readCypher('export/known-ids.cypher'), { ids: [...countries, ...topics] })
  const kinds = new Map(rows.map(({ id, kind }) => [id, kind]))
  for (const id of countries) if (kinds.get(id) !== 'Country') throw new UnknownSelectionError('country', id)
  for (const id of topics) if (kinds.get(id) !== 'Topic') throw new UnknownSelectionError('topic', id)
}
