import type { Database } from './connect'
import { readCypher } from './cypher-file'

/** The graph is incomplete, because a restore has not finished. */
export class RestoreError extends Error {
  override readonly name: string = 'RestoreError'
}

/** A restore is under way or was interrupted. */
export class UnfinishedRestoreError extends RestoreError {
  override readonly name = 'UnfinishedRestoreError'

  constructor(
    readonly file: string,
    readonly startedAt: string,
  ) {
    super(
      `The graph is incomplete: a restore of ${file} began at ${startedAt} and has not ended. ` +
        `If it is no longer running, run \`npx --no-install govties restore ${file}\` again.`,
    )
  }
}

/** Another restore of the same database has begun. */
export class RestoreReplacedError extends RestoreError {
  override readonly name = 'RestoreReplacedError'

  constructor(readonly file: string) {
    super(
      `The restore of ${file} stopped, because another restore of the same database began. Wait until it has ended.`,
    )
  }
}

/** The restored graph differs from the one in the file. */
export class RestoredGraphError extends RestoreError {
  override readonly name = 'RestoredGraphError'

  constructor(
    readonly file: string,
    readonly expected: string,
    readonly found: string,
  ) {
    super(
      `The restored graph has the hash ${found}, but the graph in ${file} has ${expected}. Another program changed ` +
        'the database during the restore. Stop that program and run the restore again.',
    )
  }
}

/**
 * Throws if a restore is under way or was interrupted.
 * @throws UnfinishedRestoreError, DatabaseError
 */
export async function refuseUnfinishedRestore(database: Pick<Database, 'read'>): Promise<void> {
  const [row] = await database.read<{ file: string; startedAt: string }>(readCypher('backup/unfinished-restore.cypher'))
  if (row) throw new UnfinishedRestoreError(row.file, row.startedAt)
}
