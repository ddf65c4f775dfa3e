import { type Decision, idsOf } from '../../records/decide/decision'
import type { RecordFacts } from '../../model/record-facts'
import type { Warning } from '../../records/resolve/finding'
import type { Collection } from './collection'
import { collectionOf } from './shared-ids'

/**
 * Decides which findings concern an import: those about its own records, and those about nodes that would not exist
 * without the import. A shared ministry that was already doubtful before the import does not concern the import.
 * Without a collection, all findings concern the run.
 */
export class Concern {
  /** Nodes that records of the collection describe. */
  private readonly about = new Set<string>()
  /** Nodes that records of the collection describe or refer to. */
  private readonly own = new Set<string>()
  /** Nodes that other records describe or refer to, and nodes from seed scripts. */
  private readonly others: Set<string>

  constructor(
    private readonly collection: Collection | undefined,
    known: Iterable<string>,
  ) {
    this.others = new Set(known)
  }

  /** Adds the facts of a record. Call it for every record of every collection. */
  add({ collection, nodes }: RecordFacts): void {
    const isOwn = !this.collection || collection === this.collection.name
    for (const { id, own } of nodes) {
      ;(isOwn ? this.own : this.others).add(id)
      if (isOwn && own) this.about.add(id)
    }
  }

  /** Checks whether the import added at least one of the given similar nodes. */
  ofSuggestion(...ids: string[]): boolean {
    return !this.collection || ids.some((id) => this.own.has(id) && !this.others.has(id))
  }

  /** Checks whether a warning is about the collection's records or decisions. */
  ofWarning({ code, record, collections, values }: Warning): boolean {
    if (!this.collection) return true
    if (record !== undefined) return collectionOf(record) === this.collection.name
    if (collections) return collections.includes(this.collection.name)
    if (code !== 'CONTRADICTING_DECISIONS') return true
    return this.collection.decisions.some((decision) => isAbout(decision, values.a) && isAbout(decision, values.b))
  }

  /** Checks whether at least one node in a fault belongs to the import. */
  ofFault(...ids: string[]): boolean {
    return !this.collection || ids.some((id) => this.about.has(id) || !this.others.has(id))
  }
}

const isAbout = (decision: Decision, id: unknown): boolean => idsOf(decision).includes(String(id))
