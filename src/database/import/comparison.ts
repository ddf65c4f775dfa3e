import { setImmediate } from 'node:timers/promises'
import type { Contribution } from '../../model/contribution'
import {
  buildIndex,
  type CollectedRecord,
  contribute,
  type FormerId,
  formerIds,
  type RecordIndex,
  type Suggestions,
  suggestionsInTurns,
  type Warning,
  warningsOf,
} from '../../records'
import type { Transaction } from '../connect'
import { allDecisions } from './decisions'
import { IdConflictError } from './errors'
import { knownThings } from './known-things'
import type { Collection } from './reconcile'
import type { RecordCounts } from './report'
import { digestOfContribution, storedBodies, storedRecords, type StoredRecord } from './stored-records'

/** How many records are resolved before anything else has its turn: a batch is resolved while another is written. */
const COMPARED_AT_ONCE = 25

/** What a person should look at after an import. */
export interface Findings extends Suggestions {
  warnings: Warning[]
}

/**
 * All records that the graph is to rest on, those stored with one collection in the place of its former version if
 * given, compared with what is stored. Every record is resolved anew, so that it does not matter which came first.
 */
export class Comparison {
  private readonly recordWarnings: Warning[] = []
  private readonly usedIds = new Set<string>()
  private readonly met = new Set<string>()
  /** Ids that go on answering for another. */
  readonly formerIds: FormerId[]
  private readonly counts = { added: 0, changed: 0, unchanged: 0 }

  private constructor(
    private readonly stored: Map<string, StoredRecord>,
    private readonly index: RecordIndex,
    private readonly collection?: Collection,
  ) {
    this.formerIds = formerIds(index)
  }

  /** @throws IdConflictError when an id stands for things of different kinds. */
  static async begin(transaction: Transaction, collection?: Collection): Promise<Comparison> {
    const stored = await storedRecords(transaction)
    const decisions = await allDecisions(transaction, collection?.name ?? '', collection?.decisions ?? [])
    const known = await knownThings(transaction)
    const index = await buildIndex(wantedRecords(transaction, collection), { known, decisions })
    if (index.problems.length > 0) throw new IdConflictError(index.problems)
    return new Comparison(stored, index, collection)
  }

  /** What each record adds that differs from what it added before, one by one; to be read to its end, once. */
  async *differing(transaction: Transaction): AsyncGenerator<Contribution> {
    let compared = 0
    for await (const record of wantedRecords(transaction, this.collection)) {
      if (++compared % COMPARED_AT_ONCE === 0) await setImmediate() // the database's answers are waiting
      const { contribution, warnings } = contribute(this.index, record)
      for (const warning of warnings) this.recordWarnings.push(warning)
      for (const { id } of contribution.nodes) this.usedIds.add(id)
      this.count(contribution)
      if (this.stored.get(contribution.key)?.contributionDigest !== digestOfContribution(contribution)) {
        yield contribution
      }
    }
  }

  /** Keys of the stored records that are not among the records any more. */
  gone(): string[] {
    return [...this.stored.keys()].filter((key) => !this.met.has(key))
  }

  /** Ids that gave way to others and that no record uses any more; a seed script may still have facts under one. */
  minted(): Map<string, string> {
    const unused = this.formerIds.filter(({ id }) => !this.usedIds.has(id))
    return new Map(unused.map(({ id, now }) => [id, now]))
  }

  /** How many records of the collection came, changed, went, or stayed as they were. */
  recordCounts(): RecordCounts {
    const gone = this.gone().filter((key) => this.stored.get(key)?.collection === this.collection?.name)
    return { ...this.counts, removed: gone.length }
  }

  /** To be asked after `differing` was read. */
  async findings(): Promise<Findings> {
    const found = await suggestionsInTurns(this.index)
    return { ...found, warnings: [...this.recordWarnings, ...warningsOf(this.index)] }
  }

  /** The id that stands for this one after all decisions. */
  readonly idNow = (id: string): string => this.index.byId(id)?.id ?? id

  private count({ key, collection, digest }: Contribution): void {
    this.met.add(key)
    if (collection !== this.collection?.name) return
    const before = this.stored.get(key)
    this.counts[!before ? 'added' : before.digest === digest ? 'unchanged' : 'changed'] += 1
  }
}

async function* wantedRecords(transaction: Transaction, collection?: Collection): AsyncGenerator<CollectedRecord> {
  yield* storedBodies(transaction, collection && { except: collection.name })
  for (const record of collection?.records ?? []) yield { collection: collection?.name ?? '', record }
}
