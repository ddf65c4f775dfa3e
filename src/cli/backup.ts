import type { Command } from 'commander'
import { writeBackup } from '../database/backup/write-backup'
import { formatBackup } from './format-backup'
import { print } from './print'
import { withDatabase } from './with-database'

interface BackupFlags {
  output: string
  json?: boolean
}

/** Adds `govties backup`. */
export function addBackupCommand(program: Command): void {
  program
    .command('backup')
    .description('write the whole graph with its history to one file, from which `restore` rebuilds the same graph')
    .requiredOption('--output <file>', 'the file to write, which must not exist yet')
    .option('--json', 'print the description of the backup as JSON')
    .addHelpText('after', HELP)
    .action(({ output, json }: BackupFlags) =>
      withDatabase(async (database, progress) => {
        const { head, end } = await writeBackup(database, output, progress)
        print(json, { file: output, ...head, ...end }, () => `${formatBackup({ head, end })}\nWritten to ${output}.`)
      }),
    )
}

const HELP = `
The backup contains all records, decisions, seed scripts and former ids with all of their versions, all revisions, and the
graph that results from them. The command works with any database, local or remote, even while the server is running.
Imports wait until the backup is complete. The command checks the file before it gives it its final name.

The file is not encrypted. Only its owner can read it. It does not contain the password of the database.

Exit code: 0 if the file was written, 2 if it cannot be written, 3 if the database failed.

Example:
  govties backup --output govties-2026-11-29.backup`
