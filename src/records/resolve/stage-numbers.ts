import type { AnyRecord } from '../definition/record'
import type { HistoryEntry } from '../definition/history'

/**
 * The numbers of the stages of each record id. If several collections have a record with this id, stages with the same
 * name, day and parties have the same number, so that each number identifies one stage. If only one collection has the
 * record, the number is the position in the history.
 */
export class StageNumbers {
  /** The stages of each record id, by collection. */
  private readonly byId = new Map<string, Map<string, string[]>>()

  add(collection: string, record: AnyRecord): void {
    const entries = 'history' in record ? (record.history ?? []) : []
    if (entries.length === 0) return
    const collections = this.byId.get(record.id) ?? new Map<string, string[]>()
    this.byId.set(record.id, collections.set(collection, entries.map(keyOf)))
  }

  /** Returns the number of a stage of a record, from 1. */
  of(recordId: string, entry: HistoryEntry): number {
    const collections = [...(this.byId.get(recordId) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))
    const keys = [...new Set(collections.flatMap(([, stages]) => stages))]
    return keys.indexOf(keyOf(entry)) + 1
  }
}

const keyOf = ({ stage, on, for: parties = [] }: HistoryEntry): string =>
  [stage, on ?? '', ...[...parties].sort()].join()
