import { Argument, type Command } from 'commander'
import { check, checks, type CheckResult } from '../database/check'
import { colours } from './colours'
import { ExitCode } from './exit-codes'
import { formatCount, print } from './print'
import { withDatabase } from './with-database'

/** The maximum number of findings printed for each check. `--json` prints all of them. */
const MAX_SHOWN = 10

/** Adds `govties check`. */
export function addCheckCommand(program: Command): void {
  program
    .command('check')
    .description('run the integrity checks: queries that should return no rows')
    .addArgument(new Argument('[name...]', 'only these checks').choices(checks().map(({ name }) => name)))
    .option('--json', 'print all findings as JSON')
    .addHelpText(
      'after',
      '\nExit code: 0 if every check passes, 1 if one fails.\n\nExamples:\n  govties check\n  govties check dates-out-of-order --json',
    )
    .action((names: string[], flags: { json?: boolean }) =>
      withDatabase(async (database) => {
        const results = await check(database, names.length > 0 ? { only: names } : {})
        print(flags.json, results, () => results.map(formatResult).join('\n'))
        if (results.some(({ passed }) => !passed)) process.exitCode = ExitCode.findings
      }),
    )
}

function formatResult({ name, protects, passed, findings }: CheckResult): string {
  if (passed) return `${colours.green('✓')} ${name}`
  const shown = findings.slice(0, MAX_SHOWN).map(({ id, what }) => `    ${id}: ${what}`)
  const more = findings.length > MAX_SHOWN ? [`    … and ${findings.length - MAX_SHOWN} more`] : []
  return [
    `${colours.red('✗')} ${name}: ${formatCount(findings.length, 'finding')}`,
    `  ${colours.dim(protects)}`,
    ...shown,
    ...more,
  ].join('\n')
}
