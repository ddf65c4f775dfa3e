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
import { IdConflictError } from '../import-errors'
import type { Batch } from './apply-batch'
import { allDecisions } from './decisions'
import { digestOfFacts, storedBodies, storedRecords, type StoredRecord } from './stored-records'

/** A collection that takes the place of its former version. */
export interface Collection {
  name: string
  records: readonly AnyRecord[]
  decisions: readonly Decision[]
}

/** How many records of a collection were added, changed or removed, or stayed as they were. */
export interface RecordCounts {
  added: number
  changed: number
  removed: number
  unchanged: number
}

/** What a person should look at after an import. */
export interface Findings extends Suggestions {
  warnings: Warning[]
}

/** How many records are mapped before other work has its turn: a batch is mapped while another one is written. */
const RECORDS_PER_TURN = 25

/**
 * Compares all records that the graph is to rest on with those that it rests on: every stored record, with a collection
 * in the place of its former version if one is given. Every record is mapped again, so their order has no effect.
 */
export class Comparison {
  private readonly recordWarnings: Warning[] = []
  private readonly usedIds = new Set<string>()
  private readonly seenKeys = new Set<string>()
  private readonly counts = { added: 0, changed: 0, unchanged: 0 }
  /** Ids that go on answering for another. */
  readonly formerIds: FormerId[]

  private constructor(
    private readonly stored: Map<string, StoredRecord>,
    private readonly index: RecordIndex,
    private readonly collection?: Collection,
  ) {
    this.formerIds = formerIds(index)
  }

  /** @throws IdConflictError if an id names things of different kinds. */
  static async begin(transaction: Transaction, collection?: Collection): Promise<Comparison> {
    const stored = await storedRecords(transaction)
    const decisions = await allDecisions(transaction, collection?.name ?? '', collection?.decisions ?? [])
    const known = await knownThings(transaction)
    const index = await buildIndex(wantedRecords(transaction, collection), { known, decisions })
    if (index.problems.length > 0) throw new IdConflictError(index.problems)
    return new Comparison(stored, index, collection)
  }

  /** What each record adds, if that differs from what it added before. Read it to its end, once. */
  async *differing(transaction: Transaction): AsyncGenerator<RecordFacts> {
    let compared = 0
    for await (const record of wantedRecords(transaction, this.collection)) {
      if (++compared % RECORDS_PER_TURN === 0) await setImmediate() // answers of the database are waiting
      const { facts, warnings } = mapRecord(this.index, record)
      for (const warning of warnings) this.recordWarnings.push(warning)
      for (const { id } of facts.nodes) this.usedIds.add(id)
      this.count(facts)
      if (this.stored.get(facts.key)?.contributionDigest !== digestOfFacts(facts)) yield facts
    }
  }

  /** Everything that differs, as one batch. */
  async wholeBatch(transaction: Transaction): Promise<Required<Omit<Batch, 'scripts'>>> {
    const facts: RecordFacts[] = []
    for await (const each of this.differing(transaction)) facts.push(each)
    return { facts, removed: this.removed(), replacedIds: this.replacedIds() }
  }

  /** Keys of the stored records that are not among the records any more. Call it after `differing`. */
  removed(): string[] {
    return [...this.stored.keys()].filter((key) => !this.seenKeys.has(key))
  }

  /** Ids that gave way to others and that no record uses any more. A seed script may still have facts under one. */
  replacedIds(): Map<string, string> {
    const unused = this.formerIds.filter(({ id }) => !this.usedIds.has(id))
    return new Map(unused.map(({ id, now }) => [id, now]))
  }

  /** Counts the records of the collection. Call it after `differing`. */
  recordCounts(): RecordCounts {
    const removed = this.removed().filter((key) => this.stored.get(key)?.collection === this.collection?.name)
    return { ...this.counts, removed: removed.length }
  }

  /** Call it after `differing`. */
  async findings(): Promise<Findings> {
    const found = await suggestionsInTurns(this.index)
    return { ...found, warnings: [...this.recordWarnings, ...warningsOf(this.index)] }
  }

  /** The id that stands for this one after all decisions. */
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

/** What records may refer to although no record is about it: countries, topics, and what seed scripts add. */
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
