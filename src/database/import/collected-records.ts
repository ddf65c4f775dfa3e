import type { AnyRecord, CollectedRecord, Decision } from '../../records'
import type { Database } from '../connect'
import { readCypher } from '../cypher-file'

/**
 * The records that the graph rests on, and the decisions kept with collections but `data`, whose decisions stand in a file.
 */
export async function collectedRecords(
  database: Database,
): Promise<{ records: CollectedRecord[]; decisions: Decision[] }> {
  const bodies = await database.read(readCypher('write/stored-bodies.cypher'))
  const decisions = await database.read(readCypher('write/other-decisions.cypher'), { collection: 'data' })
  return {
    records: bodies.map(({ collection, body }) => ({
      collection: collection as string,
      record: JSON.parse(body as string) as AnyRecord,
    })),
    decisions: decisions.map(({ text }) => JSON.parse(text as string) as Decision),
  }
}
