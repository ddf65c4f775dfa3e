import type { CheckResult } from '../check'
import type { Change } from '../revision/change'
import type { Suggestion } from '../../records'
import type { Findings } from './comparison'

/** How many records of the collection came, changed, went, or stayed as they were. */
export interface RecordCounts {
  added: number
  changed: number
  removed: number
  unchanged: number
}

/** Of an import in batches only so many changes are told; the graph keeps all. */
export const CHANGES_TOLD = 1_000

/** What writing a collection did. */
export interface Imported extends Findings {
  revision: string
  records: RecordCounts
  changes: Change[]
  changeCount: number
}

/** What an import did, or with `dryRun` would do. */
export interface ImportReport extends Findings {
  collection: string
  dryRun: boolean
  /** The collection had been imported exactly so before; nothing was written. */
  unchanged: boolean
  /** The revision that was written, if any. */
  revision?: string
  records: RecordCounts
  /** What changed in the graph; of an import in batches only the first thousand. */
  changes: Change[]
  changeCount: number
  /** Things that look alike and that no person has decided on, the most alike first. */
  suggestions: Suggestion[]
  /** Checks that found something. */
  findings: CheckResult[]
}

/** The report of an import that found everything as it was. */
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
