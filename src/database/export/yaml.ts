import { stringify } from 'yaml'
import { DECISION_COMMENT } from '../../records/decide/decisions-file'
import type { Database } from '../connect'
import { readCypher } from '../cypher-file'
import { withReviewVersions } from '../apply/reviews'
import { storedBodies } from '../apply/stored-records'
import { asReadTransaction } from '../transactions'
import { RepeatedRecordError } from './export-errors'

/**
 * Exports the stored records as one YAML file, from which `import` can rebuild the same graph. Comments at the top of
 * the file contain the decisions about which ids belong to the same node.
 * @throws RepeatedRecordError if two collections have a record with the same id.
 */
export async function* yamlLines(
  database: Database,
  ids: Set<string> | undefined,
  collection: string | null,
): AsyncGenerator<string> {
  const decisions = await database.read(readCypher('export/decisions.cypher'), { collection })
  for (const { text } of decisions) yield `${DECISION_COMMENT}${text as string}\n`
  const seen = new Map<string, string>()
  let written = 0
  const bodies = storedBodies(asReadTransaction(database), { only: collection })
  for await (const { collection: from, record, reviewVersions } of bodies) {
    const { id } = record
    const other = seen.get(id)
    if (other !== undefined) throw new RepeatedRecordError(id, other, from)
    seen.set(id, from)
    if (ids && !ids.has(id)) continue
    written += 1
    yield stringify([withReviewVersions(record, reviewVersions)], { lineWidth: 120, aliasDuplicateObjects: false })
  }
  if (written === 0) yield '[]\n'
}
