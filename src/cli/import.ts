import type { Command } from 'commander'
import { importPaths } from '../database/import-paths'
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
    .description('import records (YAML, JSON, JSON Lines, CSV) as one collection')
    .argument('<path...>', 'files, or folders with everything below them')
    .option('--collection <name>', 'name of the collection that the records are, whole; by default the path')
    .option('--dry-run', 'print what would be added, changed and removed, and write nothing')
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
A record of the collection that is not among the files any more is taken out, with all that nothing else supports.
Up to 5,000 records are written in one transaction. More go in batches: until all are in, the graph says that it is not
complete; a run that was ended before goes on where it was when the same files are imported again.

Ends with 0 when written, 1 when written and something is to be looked at, 2 when the input is invalid and nothing was
written, 3 when the database failed.

Examples:
  govties import data
  govties import my-records.yaml --collection mine --dry-run`
