import type { Command } from 'commander'
import { resolve } from 'node:path'
import { readCypher } from '../database/cypher-file'
import { loadStore } from '../neo4j/local/load-store'
import { migrate } from '../database/migrate'
import { restoreEmptyLists } from '../database/restore-empty-lists'
import { GovTiesError } from '../model/errors'
import { readSettings } from '../model/settings'
import { listenForInterruption } from './interruption'
import { formatCount } from './print'
import { showProgress } from './progress'
import { withDatabase } from './with-database'

/** Adds `govties load`. */
export function addLoadCommand(program: Command): void {
  program
    .command('load <folder>')
    .description('bulk-load the files of `export --format csv` into the local database, much faster than an import')
    .option('--replace', 'replace the existing database')
    .addHelpText('after', HELP)
    .action(run)
}

const HELP = `
The loaded graph is the same as the exported one, with its records and revisions. The local database must not be in use. To
load the export into another Neo4j server, run the folder's import.sh on that server.

Example:
  govties export --format csv --output graph-csv
  govties load graph-csv --replace`

async function run(folder: string, { replace }: { replace?: boolean }): Promise<void> {
  const settings = readSettings()
  if (settings.neo4jUri) throw new NotLocalError(settings.neo4jUri)
  const { signal } = listenForInterruption()
  const shown = showProgress()
  await loadStore(settings, resolve(folder), { replace, progress: shown.progress, signal }).finally(shown.done)
  await withDatabase(async (database, progress) => {
    progress({ step: 'Building the indexes' })
    await migrate(database)
    await restoreEmptyLists(database, folder)
    const [row] = await database.read(readCypher('export/count-of-nodes.cypher'))
    console.log(`${formatCount(Number(row?.count), 'node')} loaded from ${folder}.`)
  })
}

/** NEO4J_URI is set, but `load` can only create the store of a local Neo4j. */
class NotLocalError extends GovTiesError {
  constructor(uri: string) {
    const message = `NEO4J_URI is set to ${uri}, but \`load\` only works with a local database. Stop that Neo4j server and run the folder's import.sh on it, or unset NEO4J_URI.`
    super('NOT_LOCAL', message, { uri })
  }
}
