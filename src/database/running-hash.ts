import type { Database, Parameters, Row, Transaction } from './connect'
import { readCypher } from './cypher-file'
import { addHashes, hash, type HashSum, hashText, parseHash } from './hash'
import { hashesOf } from './hashes-of-nodes'
import { NewClaims } from './new-claims'
import type { StatedInRow } from './write/graph-delta'
import { runInIds } from './write/rows'

/**
 * Keeps the hash of the graph up to date during one transaction. Each statement that changes nodes names them in its
 * parameters. The transaction reports these parameters, and this class compares the named nodes with their committed
 * state. The write lock ensures that no other run changes these nodes in the meantime.
 */
export class RunningHash {
  private readonly changed = new Set<string>()
  /** The hashes of nodes after the last update in this transaction. */
  private readonly known = new Map<string, HashSum>()
  private readonly newClaims = new NewClaims()
  /** True if the graph cannot be compared node by node with its committed state. */
  private isWhole = false
  private isOutdated = false

  constructor(
    private readonly database: Database,
    private readonly transaction: Transaction,
  ) {}

  /** Stores the ids in the parameters of a statement that changed something. */
  addChanged(parameters: Parameters): void {
    for (const id of idsIn(parameters)) this.changed.add(id)
    this.isOutdated ||= this.changed.size > 0
  }

  /** Stores statements that the run wrote about new nodes, so that an update does not read them from the graph. */
  addNewClaims(statements: readonly StatedInRow[]): void {
    this.newClaims.add(statements)
  }

  /** Makes the next update read the whole graph, because a statement without ids changed it. */
  addAll(): void {
    this.isWhole = true
    this.isOutdated = true
  }

  /** Brings the stored hash up to date and returns it. Reads the whole graph if no hash is stored. */
  async update(): Promise<string> {
    const stored = await this.stored()
    if (stored !== undefined && !this.isOutdated) return stored
    this.isOutdated = false
    const ids = [...this.changed]
    this.changed.clear()
    if (stored === undefined || this.isWhole) return this.updateWhole()
    const [before, after] = await Promise.all([this.hashesBefore(ids), this.hashesAfter(ids)])
    const removedIds = [...before.keys()].filter((id) => !after.has(id))
    await this.addLinkedTo(removedIds, before, after)
    for (const id of before.keys()) this.known.set(id, after.get(id) ?? 0n)
    for (const [id, sum] of after) this.known.set(id, sum)
    const removed = [...before.values()].map((sum) => -sum)
    return this.store(hashText(addHashes(parseHash(stored), ...removed, ...after.values())))
  }

  /** Updates the stored hash if there is one. */
  async updateIfStored(): Promise<void> {
    if (this.isOutdated && (await this.stored()) !== undefined) await this.update()
  }

  private async stored(): Promise<string | undefined> {
    const [row] = await this.transaction.run(readCypher('hash/stored.cypher'))
    return row?.hash as string | undefined
  }

  private async updateWhole(): Promise<string> {
    this.isWhole = true
    return this.store(await hash({ read: (cypher, parameters) => this.transaction.run(cypher, parameters) }))
  }

  private async store(text: string): Promise<string> {
    await this.transaction.run(readCypher('hash/store.cypher'), { hash: text })
    return text
  }

  private async hashesBefore(ids: readonly string[]): Promise<Map<string, HashSum>> {
    const unknown = ids.filter((id) => !this.known.has(id) && !this.newClaims.has(id))
    const before = await this.committed((transaction) => hashesOf(transaction, unknown))
    for (const id of ids) {
      const known = this.known.get(id)
      if (known !== undefined) before.set(id, known)
    }
    return before
  }

  private async hashesAfter(ids: readonly string[]): Promise<Map<string, HashSum>> {
    const [created, others] = [ids.filter((id) => this.newClaims.has(id)), ids.filter((id) => !this.newClaims.has(id))]
    const hashes = await Promise.all([
      this.newClaims.hashes(this.transaction, created),
      hashesOf(this.transaction, others),
    ])
    return new Map(hashes.flatMap((some) => [...some]))
  }

  /** Adds the nodes whose relationships were removed together with the node at the other end. */
  private async addLinkedTo(
    removedIds: string[],
    before: Map<string, HashSum>,
    after: Map<string, HashSum>,
  ): Promise<void> {
    if (removedIds.length === 0) return
    const rows = await this.committed((transaction) => runInIds(transaction, 'hash/linked-to.cypher', removedIds))
    const others = [...new Set(rows.map(({ id }) => id as string))].filter((id) => !before.has(id) && !after.has(id))
    for (const [id, sum] of await this.hashesBefore(others)) before.set(id, sum)
    for (const [id, sum] of await hashesOf(this.transaction, others)) after.set(id, sum)
  }

  /**
   * Reads the committed state, in a separate transaction. This is a write transaction, because a replica in a cluster
   * may not contain the results of the last run yet.
   */
  private committed<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.database.inWriteTransaction(work)
  }
}

/** The form of an id. Names and other texts usually contain spaces, so they do not match and are not looked up. */
const ID = /^[A-Za-z0-9-]+$/

/** Yields every string in the parameters of a statement that may be the id of a node: in `ids` and in the rows. */
function* idsIn({ ids, rows }: Parameters): Generator<string> {
  yield* stringsIn(ids)
  if (Array.isArray(rows))
    for (const row of rows as Row[]) for (const value of Object.values(row)) yield* stringsIn(value)
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string' && ID.test(value)) yield value
  if (Array.isArray(value)) for (const each of value) if (typeof each === 'string' && ID.test(each)) yield each
}
