import type { Decision } from '../../records/decide/decision'
import type { AnyRecord } from '../../records/definition/record'
import type { Warning } from '../../records/resolve/finding'
import type { SuggestedRepeat } from '../../records/suggest/repeats'
import type { Suggestion } from '../../records/suggest/suggestion'
import type { SharedId } from './shared-ids'

/** A collection that replaces its earlier version. */
export interface Collection {
  name: string
  records: readonly AnyRecord[]
  decisions: readonly Decision[]
}

/** The numbers of added, changed, removed and unchanged records in a collection. */
export interface RecordCounts {
  added: number
  changed: number
  removed: number
  unchanged: number
}

/** The findings of an import that a person should review. Findings about the rest of the graph are only counted. */
export interface Findings {
  /** Nodes that records in other collections also describe, and the values on which these records differ. */
  sharedIds: SharedId[]
  warnings: Warning[]
  /** Pairs of nodes that may be the same, most similar first. */
  suggestions: Suggestion[]
  /** The number of suggestions about the import that were left out because they were less similar. */
  suggestionsLeftOut: number
  /** Sources of the collection that may repeat another source. A person decides. */
  suggestedRepeats: SuggestedRepeat[]
  /** The numbers of warnings and suggestions about the rest of the graph. */
  others: { warnings: number; suggestions: number }
}
