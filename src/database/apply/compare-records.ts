import { setImmediate } from 'node:timers/promises'
import type { RecordFacts } from '../../model/record-facts'
import type { CollectedRecord } from '../../records/definition/record'
import { mapRecord } from '../../records/map/map-record'
import type { Warning } from '../../records/resolve/finding'
import { followFormerIds, type FormerId, formerIds } from '../../records/resolve/former-ids'
import { buildIndex, type RecordIndex } from '../../records/resolve/record-index'
import { type SuggestedRepeat, suggestRepeats } from '../../records/suggest/repeats'
import { wantedSuggestions, warningsOf } from '../../records/suggest/suggestions'
import type { Database, Transaction } from '../connect'
import { IdConflictError, UnknownValueError } from '../import-errors'
import { asReadTransaction } from '../transactions'
import type { Batch } from './apply-batch'
import type { Collection, Findings, RecordCounts } from './collection'
import { Concern } from './concern'
import { allDecisions } from './decisions'
import { knownThings } from './known-things'
import { SharedIds } from './shared-ids'
import { digestOfFacts, storedBodies, storedRecords, type StoredRecord } from './stored-records'

/**
 * The number of records that are mapped before other work may run. The pause lets one batch be written while the next
 * batch is mapped.
 */
const RECORDS_PER_TURN = 25

/**
 * Compares the records that the graph should contain with the records that the graph contains. The graph should contain
 * all stored records. If a collection is given, it replaces the earlier version of that collection. Every record is
 * mapped again, so the order of the records has no effect.
 */
export class Comparison {
  private readonly recordWarnings: Warning[] = []
  private readonly repeats: SuggestedRepeat[] = []
  private readonly usedIds = new Set<string>()
  private readonly seenKeys = new Set<string>()
  private readonly counts = { added: 0, changed: 0, unchanged: 0 }
  private readonly sharedIds: SharedIds
  /** Former ids, each with the node to which it now leads. */
  readonly formerIds: FormerId[]

  private constructor(
    private readonly stored: Map<string, StoredRecord>,
    private readonly index: RecordIndex,
    /** Decides which findings concern the import. Complete after `differing`. */
    readonly concern: Concern,
    private readonly collection?: Collection,
  ) {
    this.formerIds = formerIds(index)
    this.idNow = followFormerIds(index)
    this.sharedIds = new SharedIds(index, collection?.name ?? '')
  }

  /**
   * @throws IdConflictError if one id is used for nodes of different kinds.
   * @throws UnknownValueError if a source of the collection names a value that is missing from the record's list.
   */
  static async begin(transaction: Transaction, collection?: Collection): Promise<Comparison> {
    const stored = await storedRecords(transaction)
    const decisions = await allDecisions(transaction, collection?.name ?? '', collection?.decisions ?? [])
    const known = await knownThings(transaction)
    const index = await buildIndex(wantedRecords(transaction, collection), { known, decisions })
    if (index.problems.length > 0) throw new IdConflictError(index.problems)
    const unknown = index.valueProblems.filter((problem) => problem.collection === collection?.name)
    if (unknown.length > 0) throw new UnknownValueError(unknown)
    const concern = new Concern(
      collection,
      known.map(({ id }) => id),
    )
    return new Comparison(stored, index, concern, collection)
  }

  /** Yields the facts of each record whose facts changed. The caller must read all of these facts exactly once. */
  async *differing(transaction: Transaction): AsyncGenerator<RecordFacts> {
    let compared = 0
    for await (const record of wantedRecords(transaction, this.collection)) {
      if (++compared % RECORDS_PER_TURN === 0) await setImmediate() // Allows database responses to be handled.
      const { facts, warnings } = mapRecord(this.index, record)
      for (const warning of warnings) this.recordWarnings.push(warning)
      for (const { id } of facts.nodes) this.usedIds.add(id)
      this.concern.add(facts)
      this.sharedIds.add(facts)
      this.count(facts)
      if (facts.collection === this.collection?.name) this.repeats.push(...suggestRepeats(this.index, record))
      if (this.stored.get(facts.key)?.factsDigest !== digestOfFacts(facts)) yield facts
    }
  }

  /** Returns all differences as one batch. */
  async wholeBatch(transaction: Transaction): Promise<Required<Omit<Batch, 'scripts'>>> {
    const facts: RecordFacts[] = []
    for await (const each of this.differing(transaction)) facts.push(each)
    return { facts, removed: this.removed(), replacedIds: this.replacedIds() }
  }

  /** Returns the keys of stored records that no longer exist. Call it after `differing`. */
  removed(): string[] {
    return [...this.stored.keys()].filter((key) => !this.seenKeys.has(key))
  }

  /**
   * Returns replaced ids that no record uses any more, each with its new id. The graph may still store facts from seed
   * scripts under these ids.
   */
  replacedIds(): Map<string, string> {
    const unused = this.formerIds.filter(({ id }) => !this.usedIds.has(id))
    return new Map(unused.map(({ id, now }) => [id, now]))
  }

  /** Counts the collection's records. Call it after `differing`. */
  recordCounts(): RecordCounts {
    const removed = this.removed().filter((key) => this.stored.get(key)?.collection === this.collection?.name)
    return { ...this.counts, removed: removed.length }
  }

  /** Returns all findings that a person should review. Call it after `differing`. */
  async findings(): Promise<Findings> {
    const { othersCount, ...suggested } = await wantedSuggestions(this.index, (a, b) => this.concern.ofSuggestion(a, b))
    const all = this.warnings()
    const warnings = all.filter((warning) => this.concern.ofWarning(warning))
    const others = { warnings: all.length - warnings.length, suggestions: othersCount }
    return { sharedIds: this.sharedIds.all(), warnings, ...suggested, suggestedRepeats: this.repeats, others }
  }

  /** Returns all warnings, including those that do not concern the import. Call it after `differing`. */
  warnings(): Warning[] {
    return [...this.recordWarnings, ...warningsOf(this.index)]
  }

  /** Returns the id of the node to which the given id now leads. */
  readonly idNow: (id: string) => string

  private count({ key, collection, digest }: RecordFacts): void {
    this.seenKeys.add(key)
    if (collection !== this.collection?.name) return
    const before = this.stored.get(key)
    this.counts[!before ? 'added' : before.digest === digest ? 'unchanged' : 'changed'] += 1
  }
}

/** Returns the warnings about all records in the graph. */
export async function storedWarnings(database: Database): Promise<Warning[]> {
  const transaction = asReadTransaction(database)
  const comparison = await Comparison.begin(transaction)
  await comparison.wholeBatch(transaction) // Maps every record again.
  return comparison.warnings()
}

async function* wantedRecords(transaction: Transaction, collection?: Collection): AsyncGenerator<CollectedRecord> {
  yield* storedBodies(transaction, collection && { except: collection.name })
  for (const record of collection?.records ?? []) yield { collection: collection?.name ?? '', record }
}
