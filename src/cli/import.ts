import type { Command } from 'commander'
import { importPaths } from '../database/import/import-collection'
import { migrate } from '../database/migrate'
import { reportImport } from './format-import'
import { withDatabase } from './with-database'

interface ImportFlags {
  collection?: string
  dryRun?: boolean
  json?: boolean
}

/** Adds `govties import`. */
export function addImportCommand(program: Command): void {
  program
    .command('import')
    .description('import records (YAML, JSON, JSON Lines, CSV, Excel, OpenDocument) as one collection')
    .argument('<path...>', 'files or folders; folders are searched recursively')
    .option('--collection <name>', 'name of the collection that these records replace; by default the path')
    .option('--dry-run', 'print the records that would be added, changed and removed, without writing to the graph')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', HELP)
    .action((paths: string[], flags: ImportFlags) =>
      withDatabase(async (database, progress) => {
        if (!flags.dryRun) await migrate(database)
        reportImport(await importPaths(database, paths, { ...flags, progress }), flags.json)
      }),
    )
}

const HELP = `
Records that are no longer in the files of the collection are removed, with the nodes and facts that no other record supports.
Up to 5,000 records are written in one transaction, and more in batches. Until the last batch is written, the graph is
marked as incomplete. To continue a run that was interrupted, import the same files again.

The report begins with the ties that lost or gained an agreement or initiative, and the ids that other collections share. Warnings, suggestions and failed checks are listed if they concern the imported records; of the others, only the number is stated.

Exit code:
  0  the records were written
  1  the records were written, and a finding about them needs a review: a warning, a suggestion, a failed check,
     a tie that lost an entry, or an id for which another collection has different values
  2  the input is invalid, and no records were written
  3  the database failed

Examples:
  govties import data
  govties import my-records.yaml --collection mine --dry-run`
