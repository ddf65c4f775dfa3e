import type { Database } from '../connect'
import { reading } from '../reading'
import { Comparison } from './comparison'
import type { Collection } from './reconcile'
import type { Imported } from './report'

/**
 * How many records of a large collection came, changed or went, without the facts that change with them; nothing when
 * at most `most` records differ, whose facts can be told.
 */
export async function countDifferences(
  database: Database,
  collection: Collection,
  most: number,
): Promise<Omit<Imported, 'revision'> | undefined> {
  const comparison = await Comparison.begin(reading(database), collection)
  let differing = 0
  for await (const contribution of comparison.differing(reading(database))) if (contribution) differing++
  differing += comparison.gone().length
  if (differing <= most) return undefined
  const findings = await comparison.findings()
  const message = `${differing} records differ: more than the ${most} of which a dry run tells every fact.`
  const warnings = [{ code: 'FACTS_NOT_TOLD' as const, message, values: { differing, most } }, ...findings.warnings]
  return { ...findings, warnings, records: comparison.recordCounts(), changes: [], changeCount: 0 }
}
