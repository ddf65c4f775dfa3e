import { type Command, Option } from 'commander'
import { type ListedSource, listSources, SOURCE_LISTS, type SourceList } from '../database/evidence/list-sources'
import { ExitCode } from './exit-codes'
import { formatCount, print } from './print'
import { withDatabase } from './with-database'

interface SourcesFlags {
  list: SourceList[]
  json?: boolean
}

/** The maximum number of sources printed in each list. `--json` prints all of them. */
const MAX_SHOWN = 10

const TITLES: Readonly<Record<SourceList, string>> = {
  unarchived: 'Without a copy in an archive',
  copies: 'Pages of scrapers and mirrors',
  untitled: 'Without a title, or with an address as title',
}

/** Adds `govties sources`. */
export function addSourcesCommand(program: Command): void {
  program
    .command('sources')
    .description('list the sources that are hard to verify')
    .addOption(
      new Option('--list <name...>', 'only these lists').choices(SOURCE_LISTS).default([...SOURCE_LISTS], 'all lists'),
    )
    .option('--json', 'print all sources as JSON')
    .addHelpText('after', HELP)
    .action((flags: SourcesFlags) =>
      withDatabase(async (database) => {
        const all = await listSources(database)
        const lists = SOURCE_LISTS.filter((name) => flags.list.includes(name)).map((name) => [name, all[name]] as const)
        print(flags.json, Object.fromEntries(lists), () => lists.map(formatSources).join('\n'))
        if (lists.some(([, sources]) => sources.length > 0)) process.exitCode = ExitCode.findings
      }),
    )
}

const HELP = `
  unarchived   no record names a copy in an archive (archivedUrl)
  copies       a known scraper or mirror, a hosting service's address, a test copy of a site, a publisher
               that states this, or a secondary source that repeats another document
  untitled     the title is missing, or is an address

Exit code: 0 if the lists are empty, 1 if they are not.

Examples:
  govties sources
  govties sources --list copies untitled
  govties sources --list unarchived --json`

function formatSources([name, sources]: readonly [SourceList, ListedSource[]]): string {
  const shown = sources.slice(0, MAX_SHOWN).map(formatSource)
  const more = sources.length > MAX_SHOWN ? [`  … and ${sources.length - MAX_SHOWN} more (--json shows all)`] : []
  return [`${TITLES[name]}: ${formatCount(sources.length, 'source')}`, ...shown, ...more].join('\n')
}

const formatSource = ({ url, reason, records }: ListedSource): string =>
  [`  ${url}`, reason && `: ${reason}`, records.length > 0 && ` (${records.join(', ')})`].filter(Boolean).join('')
