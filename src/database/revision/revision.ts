import { readCypher } from '../cypher-file'
import type { Transaction } from '../connect'
import { runInRows } from '../write/rows'
import type { Change } from './change'

/** What is known of a run when it begins. */
export interface RunInfo {
  /** Who runs it. */
  by: string
  /** The collection of records, or `seed`. */
  collection: string
  /** From which files. */
  files: string[]
}

/** A revision being written: a run of one transaction, or one of many batches. */
export class Revision {
  private constructor(
    readonly id: string,
    private position: number,
  ) {}

  /** Begins a revision, or goes on with the one of the same collection that was not completed. */
  static async begin(transaction: Transaction, run: RunInfo): Promise<Revision> {
    const { collection } = run
    const [row] = await transaction.run(readCypher('write/next-revision.cypher'), { collection })
    const id = (row?.open as string | null) ?? `revision-${String(Number(row?.revisions) + 1).padStart(6, '0')}`
    const revision = new Revision(id, Number(row?.position ?? 0))
    await revision.set(transaction, { ...run, at: new Date().toISOString(), complete: false })
    return revision
  }

  /** How many changes it has so far. */
  get changeCount(): number {
    return this.position
  }

  /** Ids of the nodes that it has brought so far. */
  async addedIds(transaction: Transaction): Promise<string[]> {
    const rows = await transaction.run(readCypher('write/ids-of-revision.cypher'), { id: this.id })
    return rows.map(({ id }) => id as string)
  }

  async addChanges(transaction: Transaction, changes: Change[]): Promise<void> {
    const rows = changes.map((change) => {
      this.position += 1
      return { id: `${this.id}-${this.position}`, position: this.position, ...change }
    })
    await runInRows(transaction, 'write/changes.cypher', rows, { revision: this.id })
  }

  async complete(transaction: Transaction): Promise<void> {
    await this.set(transaction, { complete: true, changeCount: this.position })
  }

  private async set(transaction: Transaction, properties: object): Promise<void> {
    await transaction.run(readCypher('write/revision.cypher'), { id: this.id, properties })
  }
}
