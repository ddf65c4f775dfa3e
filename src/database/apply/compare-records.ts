import { setImmediate } from 'node:timers/promises'
import type { KnownThing, RecordFacts } from '../../model/record-facts'
import type { NodeKind } from '../../model/record-kinds'
import type { Decision } from '../../records/decide/decision'
import type { AnyRecord, CollectedRecord } from '../../records/definition/record'
import { mapRecord } from '../../records/map/map-record'
import type { Warning } from '../../records/resolve/finding'
import { type FormerId, formerIds } from '../../records/resolve/former-ids'
import { buildIndex, type RecordIndex } from '../../records/resolve/record-index'
import { type Suggestions, suggestionsInTurns, warningsOf } from '../../records/suggest/suggestions'
import type { Transaction } from '../connect'
import { readCypher } from '../cypher-file'
import { IdConflictError, UnknownValueError } from '../import-errors'
import type { Batch } from './apply-batch'
import { allDecisions } from './decisions'
import { digestOfFacts, storedBodies, storedRecords, type StoredRecord } from './stored-records'

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

/** The results of an import that a person should review. */
export interface Findings extends Suggestions {
  warnings: Warning[]
}

/**
 * The number of records to map before other work can run. This lets one batch be written while the next one is mapped.
 */
const RECORDS_PER_TURN = 25

/**
 * Compares the records that the graph should contain with the records that it contains. It should contain all stored
 * records. If a collection is given, it replaces the earlier version of that collection. Every record is mapped again,
 * so the order of the records has no effect.
 */
export class Comparison {
  private readonly recordWarnings: Warning[] = []
  private readonly usedIds = new Set<string>()
  private readonly seenKeys = new Set<string>()
  private readonly counts = { added: 0, changed: 0, unchanged: 0 }
  /** Former ids, each with the thing that it leads to now. */
  readonly formerIds: FormerId[]

  private constructor(
    private readonly stored: Map<string, StoredRecord>,
    private readonly index: RecordIndex,
    private readonly collection?: Collection,
  ) {
    this.formerIds = formerIds(index)
  }

  /**
   * @throws IdConflictError if one id is used for things of different kinds.
   * @throws UnknownValueError if a source of the collection names a value that its list does not have.
   */
  static async begin(transaction: Transaction, collection?: Collection): Promise<Comparison> {
    const stored = await storedRecords(transaction)
    const decisions = await allDecisions(transaction, collection?.name ?? '', collection?.decisions ?? [])
    const known = await knownThings(transaction)
    const index = await buildIndex(wantedRecords(transaction, collection), { known, decisions })
    if (index.problems.length > 0) throw new IdConflictError(index.problems)
    const unknown = index.valueProblems.filter((problem) => problem.collection === collection?.name)
    if (unknown.length > 0) throw new UnknownValueError(unknown)
    return new Comparison(stored, index, collection)
  }

  /** Yields the facts of each record whose facts changed. The caller must read all of them, and only once. */
  async *differing(transaction: Transaction): AsyncGenerator<RecordFacts> {
    let compared = 0
    for await (const record of wantedRecords(transaction, this.collection)) {
      if (++compared % RECORDS_PER_TURN === 0) await setImmediate() // Allows database responses to be handled.
      const { facts, warnings } = mapRecord(this.index, record)
      for (const warning of warnings) this.recordWarnings.push(warning)
      for (const { id } of facts.nodes) this.usedIds.add(id)
      this.count(facts)
      if (this.stored.get(facts.key)?.contributionDigest !== digestOfFacts(facts)) yield facts
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
   * Returns replaced ids that no record uses any more, each with its new id. Seed scripts may still have facts under
   * them.
   */
  replacedIds(): Map<string, string> {
    const unused = this.formerIds.filter(({ id }) => !this.usedIds.has(id))
    return new Map(unused.map(({ id, now }) => [id, now]))
  }

  /** Counts the records of the collection. Call it after `differing`. */
  recordCounts(): RecordCounts {
    const removed = this.removed().filter((key) => this.stored.get(key)?.collection === this.collection?.name)
    return { ...this.counts, removed: removed.length }
  }

  /** Returns warnings and suggestions. Call it after `differing`. */
  async findings(): Promise<Findings> {
    const found = await suggestionsInTurns(this.index)
    return { ...found, warnings: [...this.recordWarnings, ...warningsOf(this.index)] }
  }

  /** Returns the id that replaces the given id after all decisions are applied. */
  readonly idNow = (id: string): string => this.index.byId(id)?.id ?? id

  private count({ key, collection, digest }: RecordFacts): void {
    this.seenKeys.add(key)
    if (collection !== this.collection?.name) return
    const before = this.stored.get(key)
    this.counts[!before ? 'added' : before.digest === digest ? 'unchanged' : 'changed'] += 1
  }
}

async function* wantedRecords(transaction: Transaction, collection?: Collection): AsyncGenerator<CollectedRecord> {
  yield* storedBodies(transaction, collection && { except: collection.name })
  for (const record of collection?.records ?? []) yield { collection: collection?.name ?? '', record }
}

/**
 * Reads the things that records may refer to without a record about them: countries, topics, and the nodes of seed
 * scripts.
 */
async function knownThings(transaction: Transaction): Promise<KnownThing[]> {
  const rows = await transaction.run(readCypher('write/known-things.cypher'))
  return rows.map((row) => ({
    id: row.id as string,
    kind: (row.labels as string[]).find((label) => label !== 'Entity') as NodeKind,
    name: row.name as string,
    otherNames: ((row.otherNames as (string | null)[] | null) ?? []).filter((name) => name !== null),
    ...(row.country ? { country: row.country as string } : {}),
  }))
}
