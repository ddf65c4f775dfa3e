/** The database was not migrated, and nothing was changed. */
export class MigrationError extends Error {
  override readonly name: string = 'MigrationError'
}

/** A script differs from the one that ran in this database. */
export class ChangedMigrationError extends MigrationError {
  override readonly name = 'ChangedMigrationError'

  constructor(readonly version: string) {
    super(
      `Migration ${version} was changed after it ran in this database. ` +
        'Put the script back as it was, and make the change in a new one.',
    )
  }
}

/** The database has migrations that this version does not know. */
export class NewerDatabaseError extends MigrationError {
  override readonly name = 'NewerDatabaseError'

  constructor(
    readonly version: string,
    readonly newestKnown: string,
  ) {
    super(
      `The database is at migration ${version}, and this GovTies knows none after ${newestKnown}. ` +
        'Run a newer GovTies, or use another database.',
    )
  }
}

/** The database holds a graph that is not ours. */
export class ForeignDatabaseError extends MigrationError {
  override readonly name = 'ForeignDatabaseError'

  constructor(readonly database: string) {
    super(
      `Database "${database}" already holds something that is not GovTies. ` +
        'Use an empty one, or run `govties migrate --into-foreign` once to share it.',
    )
  }
}
