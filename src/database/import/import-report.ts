import type { Decision } from '../../records/decide/decision'
import type { Collection, Findings, RecordCounts } from '../apply/collection'
import type { Concern } from '../apply/concern'
import type { CheckResult } from '../check'
import type { Faults } from './check-after'
import type { TieChanges } from './tie-changes'
import type { Progress } from '../../model/progress'
import type { Change, RunInfo } from '../revision/revision'
import type { ScriptToRun } from '../seed/run-scripts'
import type { SeedScript } from '../seed-scripts'

/** Options for an import. */
export interface ImportOptions {
  /**
   * The collection to which the records belong. Stored records of this collection that the import does not contain are
   * removed.
   */
  collection: string
  /** Reports the changes without making them. */
  dryRun?: boolean
  /** A person's decisions about which ids belong to the same node and which do not. */
  decisions?: Decision[]
  /** The name that the revision records for the person who ran the import. The default is the user of this machine. */
  by?: string
  /**
   * The size of the largest collection that is written in one transaction. The larger of the old and the new size of
   * the collection counts. The default is 5,000.
   */
  atOnce?: number
  /** The number of records of a larger collection that are written in one transaction. The default is 2,000. */
  batch?: number
  progress?: Progress
  /** The seed scripts. The default is those of this version of GovTies. */
  scripts?: SeedScript[]
  /** Identifies the input. The default is a digest of the records and decisions. */
  digest?: string
}

/** Options for an import of record files. */
export interface ImportPathsOptions extends Omit<ImportOptions, 'decisions' | 'collection' | 'digest' | 'scripts'> {
  /** The collection name. The default is the list of paths. */
  collection?: string
}

/** One import of a collection. */
export interface ImportRun {
  collection: Collection
  /** Identifies the input. */
  digest: string
  run: RunInfo
  /** The seed scripts that must run again, because the import undoes a decision that moved their facts. */
  again?: readonly ScriptToRun[]
}

/** The maximum number of changes in the report of an import in batches. The graph stores all changes. */
export const MAX_LISTED_CHANGES = 1_000

/** The result of writing a collection. `concern` decides which check faults concern the import. */
export interface Imported extends TieChanges, Findings {
  concern: Concern
  revision: string
  records: RecordCounts
  changes: Change[]
  changeCount: number
}

/** The numbers of findings about the rest of the graph, which the report does not list. */
export interface OtherFindings {
  warnings: number
  suggestions: number
  /** The number of check faults that do not concern the import. */
  faults: number
}

/** The result of an import. With `dryRun`, this is the result that the import would have. */
export interface ImportReport extends Omit<Imported, 'revision' | 'concern' | 'others'> {
  collection: string
  dryRun: boolean
  /**
   * True if the graph already contained exactly this collection. In this case, the import did not write to the graph.
   */
  unchanged: boolean
  /** The revision that was written, if any. */
  revision?: string
  /** Sentences that name the parts of the files that were read or left out, such as the sheets of a workbook. */
  notices: string[]
  /** The checks that failed, with the faults that concern the import. */
  findings: CheckResult[]
  others: OtherFindings
}

/** Returns the report of an import that changed the graph, or would have changed it. */
export function reportOf(
  about: Pick<ImportReport, 'collection' | 'dryRun'>,
  { concern: _concern, others, ...imported }: Omit<Imported, 'revision'> & { revision?: string },
  { findings, otherFaults }: Faults,
): ImportReport {
  return { ...about, unchanged: false, notices: [], ...imported, findings, others: { ...others, faults: otherFaults } }
}

/** Returns the report of an import for which the graph was already up to date. */
export function unchangedReport(collection: string, dryRun: boolean, count: number): ImportReport {
  return {
    collection,
    dryRun,
    unchanged: true,
    notices: [],
    tieChanges: [],
    tieChangeCount: 0,
    sharedIds: [],
    records: { added: 0, changed: 0, removed: 0, unchanged: count },
    changes: [],
    changeCount: 0,
    suggestions: [],
    suggestionsLeftOut: 0,
    suggestedRepeats: [],
    warnings: [],
    findings: [],
    others: { warnings: 0, suggestions: 0, faults: 0 },
  }
}
