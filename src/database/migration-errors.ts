/** The database was not migrated, and nothing was changed. */
export class MigrationError extends Error {
  override readonly name: string = 'MigrationError'
}

/** A script differs from the version that ran in this database. */
export class ChangedMigrationError extends MigrationError {
  override readonly name = 'ChangedMigrationError'

  constructor(readonly version: string) {
    super(
      `Migration ${version} was changed after it had run in this database. ` +
        'Restore the script, and make the change in a new one.',
    )
  }
}

/** The database has migrations that this version of GovTies does not know. */
export class NewerDatabaseError extends MigrationError {
  override readonly name = 'NewerDatabaseError'

  constructor(
    readonly version: string,
    readonly newestKnown: string,
  ) {
    super(
      `The database is at migration ${version}, but this version of GovTies supports migrations only up to ${newestKnown}. ` +
        'Use a newer version of GovTies, or another database.',
    )
  }
}

/** The database contains a graph that GovTies did not create. */
export class ForeignDatabaseError extends MigrationError {
  override readonly name = 'ForeignDatabaseError'

  constructor(readonly database: string) {
    super(
      `Database "${database}" already contains data that is not from GovTies. ` +
        'Use an empty one, or run `govties migrate --into-foreign` once to share it.',
    )
  }
}
