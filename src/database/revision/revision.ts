import { createHash } from 'node:crypto'
import { rulesDigest } from '../code-digest'
import type { Transaction } from '../connect'
import { KnownAtError, readKnownAt } from './known-at'
import { readCypher } from '../cypher-file'
import { refuseUnfinishedRestore } from '../restore-errors'
import { seedScripts } from '../seed-scripts'
import { runInRows } from '../write/rows'
import { revisionId } from './revision-id'
import { beginVersions, hashOfVersions, storeFormerIdVersions } from './versions'

/** One change that a run made to the graph. The change remains in the graph when its node is removed. */
export interface Change {
  how: 'added' | 'changed' | 'removed'
  aboutId: string
  aboutKind: string
  /** The name or title of the node at that time. */
  aboutName: string
  /** The property, or the type of the relationship. Absent if the node itself was added or removed. */
  property?: string
  /** The value before the change. For a relationship, this is the other end. */
  before?: string
  after?: string
}

/** The information about a run that is known when it begins. */
export interface RunInfo {
  /** The name that the revision records for the person who started the run. */
  by: string
  /** The collection of records, or `seed`. */
  collection: string
  /** The files that the run reads. */
  files: string[]
}

/** A revision that is being written, by one transaction or by several batches. */
export class Revision {
  private constructor(
    readonly id: string,
    private readonly about: RunInfo & { at: string },
    private position: number,
  ) {}

  /**
   * Begins a revision, or continues an incomplete revision of the same collection. If there are later revisions, a new
   * revision continues the incomplete one, so that revisions are completed in the order of their ids.
   * @throws KnownAtError if the graph shows what was known at an earlier revision, UnfinishedRestoreError
   */
  static async begin(transaction: Transaction, run: RunInfo): Promise<Revision> {
    const { collection } = run
    const graph = { read: <R>(cypher: string) => transaction.run<R>(cypher) }
    await refuseUnfinishedRestore(graph)
    const known = await readKnownAt(graph)
    if (known) throw new KnownAtError(known.revision)
    const [row] = await transaction.run(readCypher('write/next-revision.cypher'), { collection })
    const next = revisionId(Number(row?.revisions) + 1)
    const open = (row?.open ?? null) as string | null
    const continues = open !== null && row?.isLast === true
    if (open && !continues) await transaction.run(readCypher('revision/continued-by.cypher'), { id: open, by: next })
    const about = { ...run, at: new Date().toISOString() }
    const revision = continues ? new Revision(open, about, Number(row.position)) : new Revision(next, about, 0)
    await revision.set(transaction, { ...about, complete: false })
    await beginVersions(transaction, revision.id, scriptTexts)
    return revision
  }

  /** The number of changes in the revision so far. */
  get changeCount(): number {
    return this.position
  }

  /** Returns the ids of the nodes that the revision has added so far. */
  async addedIds(transaction: Transaction): Promise<string[]> {
    const rows = await transaction.run(readCypher('write/ids-of-revision.cypher'), { id: this.id })
    return rows.map(({ id }) => id as string)
  }

  /** Appends changes in the given order. */
  async addChanges(transaction: Transaction, changes: Change[]): Promise<void> {
    const rows = changes.map((change) => {
      this.position += 1
      return { id: `${this.id}-${this.position}`, position: this.position, ...change }
    })
    await runInRows(transaction, 'write/changes.cypher', rows, { revision: this.id })
  }

  /**
   * Marks the revision as complete. Records the hashes of the graph, of the rules, of the versions of this revision,
   * and of the revision before it. The revision's own hash covers all of them, so that nobody can change an earlier
   * revision without changing all later ones.
   */
  async complete(transaction: Transaction): Promise<void> {
    const { by, collection, files, at } = this.about
    await storeFormerIdVersions(transaction, this.id)
    const [previous] = await transaction.run(readCypher('revision/previous.cypher'), { id: this.id })
    const hashes = {
      graphHash: (await transaction.hash?.update()) ?? null,
      rulesHash: rulesDigest(),
      versionsHash: await hashOfVersions(transaction, this.id),
      previousHash: (previous?.hash ?? null) as string | null,
    }
    const hash = createHash('sha256')
      .update(JSON.stringify([this.id, at, by, collection, files, ...Object.values(hashes)]))
      .digest('hex')
    await this.set(transaction, { complete: true, changeCount: this.position, ...hashes, hash })
  }

  private async set(transaction: Transaction, properties: object): Promise<void> {
    await transaction.run(readCypher('write/revision.cypher'), { id: this.id, properties })
  }
}

/** Returns the text of each seed script by its checksum. */
const scriptTexts = (): Map<string, string> => new Map(seedScripts().map(({ checksum, text }) => [checksum, text]))
