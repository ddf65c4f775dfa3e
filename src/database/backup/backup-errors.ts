import { GovTiesError } from '../../model/errors'

/** The file cannot be read or written. */
export class BackupFileError extends GovTiesError {
  constructor(
    readonly file: string,
    reason: string,
  ) {
    super('BACKUP_FILE', `${file} ${reason}`, { file })
  }
}

/** The file is not a backup. */
export class NotABackupError extends GovTiesError {
  constructor(readonly file: string) {
    const message = `${file} is not a backup of GovTies. \`npx --no-install govties backup --output <file>\` writes one. The database is unchanged.`
    super('NOT_A_BACKUP', message, { file })
  }
}

/** A newer version of GovTies wrote the backup. */
export class NewerBackupError extends GovTiesError {
  constructor(
    readonly file: string,
    readonly version: string,
  ) {
    const message = `${file} was written by GovTies ${version}, which is newer than this one. Restore it with that version. The database is unchanged.`
    super('NEWER_BACKUP', message, { file, version })
  }
}

/** A part of the backup is missing or has been changed. */
export class DamagedBackupError extends GovTiesError {
  constructor(
    readonly file: string,
    readonly reason: string,
  ) {
    super('DAMAGED_BACKUP', `${file} is damaged: ${reason}. Use another backup. The database is unchanged.`, {
      file,
      reason,
    })
  }
}

/** The database already contains a graph, and `--replace` was not given. */
export class GraphExistsError extends GovTiesError {
  constructor(readonly database: string) {
    const message = `Database "${database}" already has a graph. Use --replace to replace it with the backup, or set GOVTIES_HOME or NEO4J_URI to another database.`
    super('GRAPH_EXISTS', message, { database })
  }
}
