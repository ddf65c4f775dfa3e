import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from './connect'
import { readCypher } from './cypher-file'
import { EMPTY_LISTS, type EmptyList } from '../neo4j/graph-files'
import { runInRows } from './write/rows'

/**
 * Restores the empty lists of a graph that was loaded from a folder. The loader reads empty lists as missing values.
 */
export async function restoreEmptyLists(database: Database, folder: string): Promise<void> {
  const path = join(folder, EMPTY_LISTS)
  if (!existsSync(path)) return // Exports of an earlier version do not contain this file.
  const lists = JSON.parse(readFileSync(path, 'utf8')) as EmptyList[]
  await database.inWriteTransaction((transaction) => runInRows(transaction, 'write/empty-lists.cypher', lists))
  await database.write(readCypher('write/restore-stated.cypher'))
}
