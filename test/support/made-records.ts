import type { Database } from '../../src/database/connect'
import { importRecords } from '../../src/database/import/import-collection'
import { readValues } from './records'

/** Imports the records of a test as the collection `made`. The records must be valid. */
export async function importMade(graph: Database, values: readonly object[]): Promise<void> {
  const { records, problems } = readValues(values, 'made')
  expect(problems).toEqual([])
  await importRecords(graph, records, { collection: 'made', by: 'test' })
}
