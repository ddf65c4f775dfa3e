import type { Command } from 'commander'
import { exportFolder } from '../database/export/export-graph'
import { describeKnownAt } from '../database/revision/known-at'
import { readSettings } from '../model/settings'
import { listenForInterruption, unlessInterrupted } from './interruption'
import { openKnownAt, parseRevision } from './known-at'
import { showProgress } from './progress'

/** Adds `govties at`. */
export function addAtCommand(program: Command): void {
  program
    .command('at')
    .description('rebuild the graph as it was known at a revision, and write it as CSV files for `load`')
    .argument('<revision>', 'the id of a revision, such as revision-000123', parseRevision)
    .requiredOption('--output <folder>', 'the folder to write')
    .addHelpText('after', HELP)
    .action(run)
}

const HELP = `
The records, decisions and seed scripts of that revision are imported again, into a separate local Neo4j. If the rules
have not changed since, the result is compared with the hash that the revision recorded. Otherwise, today's rules
are applied to what was known then. \`npm start -- --at revision-000123\` serves such a graph.

Exit code: 0 if the graph was written, 2 if there is no such revision or it cannot be rebuilt, 3 if a database failed.

Example:
  govties at revision-000123 --output graph-then
  GOVTIES_HOME=then govties load graph-then`

async function run(revision: string, { output }: { output: string }): Promise<void> {
  const settings = readSettings()
  const interruption = listenForInterruption()
  const { progress, done } = showProgress()
  try {
    const open = await openKnownAt(settings, revision, progress, interruption.signal)
    try {
      const files = await unlessInterrupted(exportFolder(open.database, 'csv', output, {}, progress), interruption)
      done()
      console.log(`${describeKnownAt(open.known)}\n${files.length} files in ${output}.`)
    } finally {
      await open.release()
    }
  } finally {
    done()
  }
}
