import type { Decision } from '../../records/decide/decision'
import type { Collection, Findings, RecordCounts } from '../apply/compare-records'
import type { CheckResult } from '../check'
import type { Progress } from '../../model/progress'
import type { Change, RunInfo } from '../revision/revision'

/** How records are imported. */
export interface ImportOptions {
  /** The collection that the records are. A stored record of it that is not among them is removed. */
  collection: string
  /** Report what would change, and change nothing. */
  dryRun?: boolean
  /** A person's decisions on which ids are one thing and which are not. */
  decisions?: Decision[]
  /** Who imports; by default the user of this machine. */
  by?: string
  /** The largest number of records, before or after, that is written in one transaction; by default 5,000. */
  atOnce?: number
  /** How many records of a larger collection are written in one transaction; by default 2,000. */
  batch?: number
  progress?: Progress
  /** Identifies the input; by default a digest of the records and decisions. */
  digest?: string
}

/** How record files are imported. */
export interface ImportPathsOptions extends Omit<ImportOptions, 'decisions' | 'collection' | 'digest'> {
  /** The collection's name; by default the paths. */
  collection?: string
}

/** One import of a collection. */
export interface ImportRun {
  collection: Collection
  /** Identifies the input. */
  digest: string
  run: RunInfo
}

/** How many changes the report of an import in batches lists at most. The graph keeps all. */
export const MAX_LISTED_CHANGES = 1_000

/** What writing a collection did. */
export interface Imported extends Findings {
  revision: string
  records: RecordCounts
  changes: Change[]
  changeCount: number
}

/** What an import would do. It has no revision. */
export type DryRun = Omit<Imported, 'revision'>

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
