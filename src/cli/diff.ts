import type { Command } from 'commander'
import type { Database } from '../database/connect'
import { diffRevisions, isRevisionId } from '../database/revision/diff-revisions'
import { importPaths } from '../database/import/import-collection'
import { ExitCode } from './exit-codes'
import { formatChange, formatImport } from './format-import'
import { formatCount, print } from './print'
import { withDatabase } from './with-database'

interface DiffFlags {
  collection?: string
  json?: boolean
}

/** Adds `govties diff`. */
export function addDiffCommand(program: Command): void {
  program
    .command('diff')
    .description('show the differences between record files and the graph, or between two revisions of the graph')
    .argument('<what...>', 'files or folders, as for import, or the ids of two revisions')
    .option('--collection <name>', 'name of the collection that the files belong to; by default the path')
    .option('--json', 'print the differences as JSON')
    .addHelpText('after', HELP)
    .action((what: string[], flags: DiffFlags) =>
      withDatabase(async (database) => {
        const [one, other] = what
        const areRevisions = what.length === 2 && what.every(isRevisionId)
        const differs =
          areRevisions && one && other
            ? await printRevisionDiff(database, one, other, flags)
            : await printFileDiff(database, what, flags)
        if (differs) process.exitCode = ExitCode.findings
      }),
    )
}

const HELP = `
For files, prints the changes that an import would make. Nothing is written.

Exit code: 0 if there are no differences, 1 if there are differences, 2 if the input is invalid, 3 if the database failed.

Examples:
  govties diff data --collection data
  govties diff revision-000001 revision-000003`

/** Prints the changes that an import of the files would make. Returns true if there are any differences. */
async function printFileDiff(database: Database, paths: string[], { collection, json }: DiffFlags): Promise<boolean> {
  const report = await importPaths(database, paths, { ...(collection && { collection }), dryRun: true })
  print(json, report, () => formatImport(report))
  const { added, changed, removed } = report.records
  return report.changeCount + added + changed + removed > 0
}

/** Prints the changes between two revisions. Returns true if there are any differences. */
async function printRevisionDiff(
  database: Database,
  one: string,
  other: string,
  { json }: DiffFlags,
): Promise<boolean> {
  const changes = await diffRevisions(database, one, other)
  print(json, changes, () => [...changes.map(formatChange), `${formatCount(changes.length, 'difference')}.`].join('\n'))
  return changes.length > 0
}
