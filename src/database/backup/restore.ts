import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { noProgress, type Progress } from '../../model/progress'
import type { Database, Transaction } from '../connect'
import { readCypher } from '../cypher-file'
import { type GraphNode, idSpace } from '../export/graph-nodes'
import { hash } from '../hash'
import { migrate, pendingOf } from '../migrate'
import { NewerDatabaseError } from '../migration-errors'
import { RestoredGraphError, RestoreReplacedError } from '../restore-errors'
import { withWriteLock } from '../transactions'
import { runInRows } from '../write/rows'
import { GraphExistsError, NewerBackupError } from './backup-errors'
import { type Backup, checkBackup, nodesIn } from './check-backup'

/** Options for a restore. */
export interface RestoreOptions {
  /** Replaces an existing graph. */
  replace?: boolean
  progress?: Progress
}

/** A restored backup, and the migrations that ran on its graph. */
export interface Restored extends Backup {
  ran: string[]
}

/** The number of nodes or relationships that one transaction writes. */
const ROWS_PER_TRANSACTION = 5_000

/**
 * Replaces the graph with the graph in a backup. Checks the whole backup before removing anything. While the graph is
 * incomplete, a mark in the database keeps all other commands from using it. After an interruption, run the restore
 * again.
 * @throws GraphExistsError, RestoreError, DatabaseError, and the errors of `checkBackup`
 */
export async function restoreBackup(database: Database, file: string, options: RestoreOptions = {}): Promise<Restored> {
  const { replace = false, progress = noProgress } = options
  const backup = await checkBackup(file, progress)
  refuseNewer(file, backup)
  await migrate(database)
  const restore = new Restore(database, resolve(file), progress)
  await restore.begin(replace)
  await restore.emptyGraph()
  await restore.writeNodes(backup.end.nodes)
  await restore.writeLinks(backup.end.links)
  const found = await hash(database)
  if (found !== backup.end.graphHash) throw new RestoredGraphError(file, backup.end.graphHash, found)
  // Migrations that are newer than the backup run on the restored graph, just as they run on the graph of any earlier
  // version.
  const versions = backup.head.migrations.map(({ version }) => version)
  await restore.inTransaction((transaction) =>
    transaction.run(readCypher('backup/forget-migrations.cypher'), { versions }),
  )
  const { ran } = await migrate(database)
  await restore.end()
  return { ...backup, ran }
}

function refuseNewer(file: string, { head: { version, migrations } }: Backup): void {
  try {
    pendingOf(new Map(migrations.map((each) => [each.version, each.checksum])))
  } catch (error) {
    throw error instanceof NewerDatabaseError ? new NewerBackupError(file, version) : error
  }
}

/** One run that restores a backup. */
class Restore {
  private readonly run = randomUUID()

  constructor(
    private readonly database: Database,
    private readonly file: string,
    private readonly progress: Progress,
  ) {}

  /** Marks the graph as incomplete. The write lock ensures that no import is writing. */
  begin(replace: boolean): Promise<void> {
    const parameters = { run: this.run, file: this.file, startedAt: new Date().toISOString() }
    return withWriteLock(this.database, async (transaction) => {
      const [state] = await transaction.run(readCypher('backup/state.cypher'))
      if (state?.hasGraph && !state.unfinished && !replace) throw new GraphExistsError(this.database.name)
      await transaction.run(readCypher('backup/begin-restore.cypher'), parameters)
    })
  }

  /** Runs `work` in a transaction, unless another restore has begun in the meantime. */
  inTransaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.database.inWriteTransaction(async (transaction) => {
      const [mark] = await transaction.run(readCypher('backup/continue-restore.cypher'), { run: this.run })
      if (!mark) throw new RestoreReplacedError(this.file)
      return work(transaction)
    })
  }

  async emptyGraph(): Promise<void> {
    this.progress({ step: 'Removing the old graph' })
    for (;;) {
      const [row] = await this.inTransaction((transaction) => transaction.run(readCypher('backup/delete-some.cypher')))
      if (!row?.deleted) return
    }
  }

  async writeNodes(total: number): Promise<void> {
    const nodes = new Rows((rows) => this.write('backup/write-nodes.cypher', rows))
    for await (const { labels, properties, floats = [] } of nodesIn(this.file)) {
      if (await nodes.add({ labels, properties, floats })) this.report('Writing the nodes', nodes.count, total)
    }
    await nodes.flush()
  }

  async writeLinks(total: number): Promise<void> {
    const kinds = new Map(LINKS.map(([space, file]) => [space, new Rows((rows) => this.write(file, rows))]))
    let done = 0
    for await (const node of nodesIn(this.file)) {
      for (const row of linkRows(node)) {
        done += 1
        if (await kinds.get(row.space)?.add(row)) this.report('Writing the relationships', done, total)
      }
    }
    for (const rows of kinds.values()) await rows.flush()
  }

  /** Removes the mark. */
  async end(): Promise<void> {
    await this.inTransaction((transaction) =>
      transaction.run(readCypher('backup/end-restore.cypher'), { run: this.run }),
    )
  }

  private write(file: string, rows: readonly object[]): Promise<unknown> {
    return this.inTransaction((transaction) => runInRows(transaction, file, rows))
  }

  private report(step: string, done: number, total: number): void {
    this.progress({ step, done, total })
  }
}

/** The statement that writes the relationships of the nodes in each id space. */
const LINKS: readonly [space: string, file: string][] = [
  ['Entity', 'backup/write-entity-links.cypher'],
  ['Claim', 'backup/write-claim-links.cypher'],
  ['Revision', 'backup/write-revision-links.cypher'],
]

function linkRows(node: GraphNode): { space: string }[] {
  return node.links.map(({ from, to, type, properties, floats = [] }) => ({
    space: from === undefined ? idSpace(node) : 'Revision',
    ...{ from: from ?? node.id, to, type, properties, floats },
  }))
}

/** Collects rows and writes them in parts. */
class Rows {
  count = 0
  private rows: object[] = []

  constructor(private readonly write: (rows: readonly object[]) => Promise<unknown>) {}

  /** Adds a row. Returns true if it wrote a part. */
  async add(row: object): Promise<boolean> {
    this.count += 1
    this.rows.push(row)
    if (this.rows.length < ROWS_PER_TRANSACTION) return false
    await this.flush()
    return true
  }

  async flush(): Promise<void> {
    const { rows } = this
    this.rows = []
    if (rows.length > 0) await this.write(rows)
  }
}
