import type { Command } from 'commander'
import { hash } from '../database/hash'
import { print } from './print'
import { withDatabase } from './with-database'

/** Adds `govties hash`. */
export function addHashCommand(program: Command): void {
  program
    .command('hash')
    .description('print a hash of the graph; two graphs with the same hash contain the same facts')
    .option('--json', 'print the hash as JSON')
    .action((flags: { json?: boolean }) =>
      withDatabase(async (database) => {
        const value = await hash(database)
        print(flags.json, { hash: value }, () => value)
      }),
    )
}
