import type { Command } from 'commander'
import { migrate, type MigrationReport } from '../database/migrate'
import { print } from './print'
import { withDatabase } from './with-database'

interface MigrateFlags {
  intoForeign?: boolean
  json?: boolean
}

/** Adds `govties migrate`. */
export function addMigrateCommand(program: Command): void {
  program
    .command('migrate')
    .description('update the constraints and indexes of the database')
    .option('--into-foreign', 'use a database that already contains another graph; other commands can then use it too')
    .option('--json', 'print the report as JSON')
    .action(({ intoForeign, json }: MigrateFlags) =>
      withDatabase(async (database) => {
        const report = await migrate(database, { intoForeign })
        print(json, report, () => formatReport(report))
      }),
    )
}

function formatReport({ ran, version }: MigrationReport): string {
  return ran.length === 0 ? `Up to date at ${version}.` : `Ran ${ran.join(', ')}. Now at ${version}.`
}
