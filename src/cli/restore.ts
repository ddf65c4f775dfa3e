import type { Command } from 'commander'
import { restoreBackup } from '../database/backup/restore'
import { formatBackup } from './format-backup'
import { formatCount, print } from './print'
import { withDatabase } from './with-database'

interface RestoreFlags {
  replace?: boolean
  json?: boolean
}

/** Adds `govties restore`. */
export function addRestoreCommand(program: Command): void {
  program
    .command('restore')
    .description('rebuild the graph from a backup, with the same hash and the same history')
    .argument('<file>', 'a file that `backup` wrote')
    .option('--replace', 'replace the existing graph')
    .option('--json', 'print the description of the backup as JSON')
    .addHelpText('after', HELP)
    .action(run)
}

const HELP = `
The whole file is checked before anything is removed. If it is damaged, the old graph is kept. If a restore is
interrupted, commands refuse the incomplete graph until you run the restore again. First stop all servers that use this
database. Otherwise, they serve an incomplete graph until the restore is complete, and /readyz returns status 503.

Restore only files that you trust. The check detects damage, but not forgery.

Exit code: 0 if the graph was restored, 2 if the file cannot be used or --replace is missing, 3 if the database failed.

Example:
  govties restore govties-2026-11-29.backup --replace`

async function run(file: string, { replace, json }: RestoreFlags): Promise<void> {
  await withDatabase(
    async (database, progress) => {
      const { ran, ...backup } = await restoreBackup(database, file, { replace, progress })
      print(json, { file, ...backup.head, ...backup.end, ran }, () =>
        [
          formatBackup(backup),
          `Restored from ${file}.`,
          ...(ran.length > 0 ? [`Ran ${formatCount(ran.length, 'migration')} that the backup did not have yet.`] : []),
        ].join('\n'),
      )
    },
    { restoring: true },
  )
}
