import type { Command } from 'commander'
import { migrate } from '../database/migrate'
import { seed, type SeedReport } from '../database/seed/seed'
import { formatCount, print } from './print'
import { withDatabase } from './with-database'

interface SeedFlags {
  only?: string[]
  json?: boolean
}

/** Adds `govties seed`. */
export function addSeedCommand(program: Command): void {
  program
    .command('seed')
    .description('add countries, blocs, topics and the founding story to the graph, unless they already exist')
    .option('--only <script...>', 'only the scripts whose names start with these prefixes, such as R010')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', '\nExamples:\n  govties seed\n  govties seed --only R010 R020')
    .action((flags: SeedFlags) =>
      withDatabase(async (database) => {
        await migrate(database)
        const report = await seed(database, { only: flags.only })
        print(flags.json, report, () => formatReport(report))
      }),
    )
}

function formatReport({ ran, revision, changes }: SeedReport): string {
  if (ran.length === 0) return 'The graph is already seeded. No changes were made.'
  return `Ran ${ran.join(', ')}: ${formatCount(changes, 'change')} in ${revision}.`
}
