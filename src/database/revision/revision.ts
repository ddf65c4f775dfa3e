import { readCypher } from '../cypher-file'
import type { Transaction } from '../connect'
import { runInRows } from '../write/rows'

/** One change that a run made to the graph. The change remains in the graph when its node is removed. */
export interface Change {
  how: 'added' | 'changed' | 'removed'
  aboutId: string
  aboutKind: string
  /** The name or title of the node at that time. */
  aboutName: string
  /** The property, or the type of the relationship. Absent if the node itself was added or removed. */
  property?: string
  /** The value before the change. For a relationship, the other end. */
  before?: string
  after?: string
}

/** The information about a run that is known when it begins. */
export interface RunInfo {
  /** The name of the person who runs it. */
  by: string
  /** The collection of records, or `seed`. */
  collection: string
  /** The files that it reads. */
  files: string[]
}

/** A revision that is being written, by one transaction or by several batches. */
export class Revision {
  private constructor(
    readonly id: string,
    private position: number,
  ) {}

  /** Begins a revision, or continues an incomplete one of the same collection. */
  static async begin(transaction: Transaction, run: RunInfo): Promise<Revision> {
    const { collection } = run
    const [row] = await transaction.run(readCypher('write/next-revision.cypher'), { collection })
    const id = (row?.open as string | null) ?? `revision-${String(Number(row?.revisions) + 1).padStart(6, '0')}`
    const revision = new Revision(id, Number(row?.position ?? 0))
    await revision.set(transaction, { ...run, at: new Date().toISOString(), complete: false })
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

  /** Marks the revision as complete. */
  async complete(transaction: Transaction): Promise<void> {
    await this.set(transaction, { complete: true, changeCount: this.position })
  }

  private async set(transaction: Transaction, properties: object): Promise<void> {
    await transaction.run(readCypher('write/revision.cypher'), { id: this.id, properties })
  }
}
