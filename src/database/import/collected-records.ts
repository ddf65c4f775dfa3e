import type { CollectedRecord, Decision } from '../../records'
import type { Database } from '../connect'
import { readCypher } from '../cypher-file'
import { reading } from '../reading'
import { storedBodies } from './stored-records'

/**
 * The records that the graph rests on, and the decisions kept with collections but `data`, whose decisions stand in a file.
 */
export async function collectedRecords(
  database: Database,
): Promise<{ records: AsyncIterable<CollectedRecord>; decisions: Decision[] }> {
  const decisions = await database.read(readCypher('write/other-decisions.cypher'), { collection: 'data' })
  return {
    records: storedBodies(reading(database)),
    decisions: decisions.map(({ text }) => JSON.parse(text as string) as Decision),
  }
}
