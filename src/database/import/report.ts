import type { Findings, RecordCounts } from '../apply/compare-records'
import type { CheckResult } from '../check'
import type { Change } from '../revision/revision'

/** How many changes the report of an import in batches lists at most. The graph keeps all. */
export const MAX_LISTED_CHANGES = 1_000

/** What writing a collection did. */
export interface Imported extends Findings {
  revision: string
  records: RecordCounts
  changes: Change[]
  changeCount: number
}

/** What an import did, or what it would do with `dryRun`. */
export interface ImportReport extends Omit<Imported, 'revision'> {
  collection: string
  dryRun: boolean
  /** The graph held the collection exactly so before; nothing was written. */
  unchanged: boolean
  /** The revision that was written, if any. */
  revision?: string
  /** The checks that found something. */
  findings: CheckResult[]
}

/** The report of an import that found the graph as it is to be. */
export function unchangedReport(collection: string, dryRun: boolean, count: number): ImportReport {
  return {
    collection,
    dryRun,
    unchanged: true,
    records: { added: 0, changed: 0, removed: 0, unchanged: count },
    changes: [],
    changeCount: 0,
    suggestions: [],
    suggestionsLeftOut: 0,
    warnings: [],
    findings: [],
  }
}
