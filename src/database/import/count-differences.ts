import { Comparison } from '../apply/compare-records'
import type { Database } from '../connect'
import { asReadTransaction } from '../transactions'
import type { Imported, ImportRun } from './import-report'

/**
 * Counts the added, changed and removed records of a large collection, but not the changes to facts and ties. Returns
 * undefined if at most `max` records differ, because the changes to their facts can then be listed.
 */
export async function countDifferences(
  database: Database,
  { collection }: ImportRun,
  max: number,
): Promise<Omit<Imported, 'revision'> | undefined> {
  const comparison = await Comparison.begin(asReadTransaction(database), collection)
  let differing = 0
  for await (const facts of comparison.differing(asReadTransaction(database))) if (facts) differing++
  differing += comparison.removed().length
  if (differing <= max) return undefined
  const findings = await comparison.findings()
  const message = `${differing} records differ. A dry run lists the facts, ties and failed checks of at most ${max}.`
  const warnings = [
    { code: 'FACTS_NOT_TOLD' as const, message, values: { differing, most: max } },
    ...findings.warnings,
  ]
  const records = comparison.recordCounts()
  const { concern } = comparison
  return { ...NO_FACTS, ...findings, warnings, records, concern }
}

const NO_FACTS = { tieChanges: [], tieChangeCount: 0, changes: [], changeCount: 0 }
