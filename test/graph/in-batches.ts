import { join } from 'node:path'
import type { Database } from '../../src/database/connect'
import { hash } from '../../src/database/hash'
import { importRecords } from '../../src/database/import/import-collection'
import { decisionsOf } from '../../src/database/import/decision-files'
import type { ProgressEvent } from '../../src/model/progress'
import { readCypher } from '../../src/database/cypher-file'
import { projectRoot } from '../../src/model/project-root'
import { readRecords } from '../../src/records/read/read-records'
import { recordFiles } from '../../src/records/read/record-files'
import type { LocatedRecord } from '../../src/records/read/validate'
import { scratchGraph } from '../support/neo4j'

const data = join(projectRoot, 'data')

/** Options for the import of a part of the shipped records. */
export const some = { collection: 'some', decisions: decisionsOf([data], recordFiles([data]).files), by: 'test' }

/** The number of records in one batch of these tests. */
export const BATCH = 7

/** Returns every eighth shipped record. These records refer to one another and to records that are left out. */
export async function someRecords(): Promise<LocatedRecord[]> {
  return (await readRecords([data])).records.filter((_, index) => index % 8 === 0)
}

/** Returns the hash of a graph into which records were imported in one transaction. */
export async function hashAtOnce(records: LocatedRecord[]): Promise<string> {
  const graph = await scratchGraph()
  await importRecords(graph, records, some)
  return hash(graph)
}

/** Imports records in batches, even if there are only a few records. */
export function inBatches(
  graph: Database,
  given: LocatedRecord[],
  progress: (event: ProgressEvent) => void = () => {},
) {
  return importRecords(graph, given, { ...some, atOnce: 5, batch: BATCH, progress })
}

/** Returns whether the graph is complete: whether the last run that wrote in batches finished. */
export async function isComplete(graph: Database): Promise<boolean> {
  const [row] = await graph.read(readCypher('queries/Query.dataset.cypher'))
  return (row?.dataset as { complete: boolean }).complete
}
