import { Comparison } from '../apply/compare-records'
import type { Database } from '../connect'
import { acquireWriteLock, asReadTransaction, inRolledBackTransaction } from '../transactions'
import type { Imported } from './report'
import { importAtOnce, type ImportRun, sizeOf } from './write-collection'

/** What an import would do; it has no revision. */
type Rehearsed = Omit<Imported, 'revision'>

/**
 * Imports a collection in a transaction that is rolled back. If more than `max` records differ, only their number is
 * reported. Undefined if the graph is already as it is to be.
 */
export async function rehearse(database: Database, run: ImportRun, max: number): Promise<Rehearsed | undefined> {
  const isLarge = (await sizeOf(database, run)) > max
  const counted = isLarge ? await countDifferences(database, run, max) : undefined
  if (counted) return counted
  const imported = await inRolledBackTransaction(database, async (transaction) => {
    await acquireWriteLock(transaction)
    return importAtOnce(transaction, run)
  })
  if (!imported) return undefined
  const { revision: _rolledBack, ...rehearsed } = imported
  return rehearsed
}

/**
 * Counts the records of a large collection that were added, changed or removed, without the facts that change with
 * them. Undefined if at most `max` records differ: their facts can be listed.
 */
async function countDifferences(
  database: Database,
  { collection }: ImportRun,
  max: number,
): Promise<Rehearsed | undefined> {
  const comparison = await Comparison.begin(asReadTransaction(database), collection)
  let differing = 0
  for await (const facts of comparison.differing(asReadTransaction(database))) if (facts) differing++
  differing += comparison.removed().length
  if (differing <= max) return undefined
  const findings = await comparison.findings()
  const message = `${differing} records differ: more than the ${max} whose facts a dry run lists.`
  const warnings = [
    { code: 'FACTS_NOT_TOLD' as const, message, values: { differing, most: max } },
    ...findings.warnings,
  ]
  return { ...findings, warnings, records: comparison.recordCounts(), changes: [], changeCount: 0 }
}
