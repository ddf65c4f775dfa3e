import type { Database } from './connect'
import { writeCsv } from './export/csv'
import { cypherLines } from './export/cypher'
import { UnknownSelectionError } from './export/errors'
import { gexfLines } from './export/gexf'
import { graphmlLines } from './export/graphml'
import { jsonldLines } from './export/jsonld'
import { type Selection, selectedIds } from './export/selection'
import { writeTables } from './export/tables'
import { yamlLines } from './export/yaml'
import { readCypher } from './cypher-file'
import { noProgress, type Progress } from '../model/progress'

/** Formats of one file. */
export const FILE_FORMATS = ['yaml', 'cypher', 'graphml', 'gexf', 'jsonld'] as const
/** Formats of a folder of files: for neo4j-admin, and for people with a spreadsheet. */
export const FOLDER_FORMATS = ['csv', 'tables'] as const

export type FileFormat = (typeof FILE_FORMATS)[number]
export type FolderFormat = (typeof FOLDER_FORMATS)[number]

export interface ExportOptions extends Selection {
  /** Only the records of this collection; YAML only. */
  collection?: string
}

/**
 * The graph, or what of it concerns some countries and topics, as the text of one file, in pieces.
 * @throws UnknownSelectionError for a country or topic that is not there, RepeatedRecordError, DatabaseError
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

/** The same as files in a folder, which is made if need be; returns their names. */
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
