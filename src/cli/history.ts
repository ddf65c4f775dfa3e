import type { Command } from 'commander'
import { type RecordVersion, recordHistory } from '../database/history/record-history'
import { GovTiesError } from '../model/errors'
import { formatCount, print } from './print'
import { withDatabase } from './with-database'

/** Adds `govties history`. */
export function addHistoryCommand(program: Command): void {
  program
    .command('history')
    .description('show how a record changed: every version, newest first, as a diff')
    .argument('<id>', 'the id of a record, or of the entity that it is about')
    .option('--json', 'print the versions as JSON')
    .addHelpText('after', HELP)
    .action((id: string, { json }: { json?: boolean }) =>
      withDatabase(async (database) => {
        const versions = await recordHistory(database, id, MAX_VERSIONS)
        if (versions.length === 0) throw new NoVersionError(id)
        print(json, versions, () =>
          [...versions.map(formatVersion), formatCount(versions.length, 'version')].join('\n'),
        )
      }),
    )
}

const HELP = `
Exit code: 0 if the record has versions, 2 if it has none, 3 if the database failed.

Example:
  govties history gb-sg-mou-digital-government-2019`

const MAX_VERSIONS = 10_000

function formatVersion({ diff, ...version }: RecordVersion): string {
  return [headOf(version), diff].join('\n')
}

function headOf({ record, collection, since, at, by, until, untilAt, removed }: Omit<RecordVersion, 'diff'>): string {
  const began = `${collection}/${record} since ${since}${at ? ` (${at.slice(0, 10)})` : ''}${by ? ` by ${by}` : ''}`
  return removed ? `${began}, removed in ${until}${untilAt ? ` (${untilAt.slice(0, 10)})` : ''}` : began
}

/** No version of a record with this id is stored. */
class NoVersionError extends GovTiesError {
  constructor(id: string) {
    const message = `No record "${id}" has versions. Check the id, or import the record. GovTies keeps versions only from the first import with this release.`
    super('UNKNOWN_ID', message, { id })
  }
}
