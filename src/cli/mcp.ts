import type { Command } from 'commander'
import { openDatabase } from '../database/open-database'
import { refuseUnfinishedRestore } from '../database/restore-errors'
import { readSettings } from '../model/settings'
import { listenForInterruption, unlessInterrupted } from './interruption'
import { importGraphql, importMcp, importServer } from './lazy-imports'
import { showProgress } from './progress'

/** Adds `govties mcp`. */
export function addMcpCommand(program: Command): void {
  program
    .command('mcp')
    .description('answer an assistant on standard input and output, by the Model Context Protocol')
    .addHelpText('after', HELP)
    .action(run)
}

const HELP = `
An assistant starts this command itself. docs/assistants.md explains how to configure it. A running server answers
assistants at /mcp too. The command answers from the graph as it is. \`npm start\` loads the graph first.

Exit code: 0 when the assistant closes the input, 3 if the database cannot be used.`

async function run(): Promise<void> {
  const settings = readSettings()
  const interruption = listenForInterruption()
  const { progress, done } = showProgress()
  const open = await openDatabase(settings, progress, interruption.signal).finally(done)
  try {
    const { database } = open
    await refuseUnfinishedRestore(database)
    const schema = await importGraphql().buildSchema()
    // The tools post their queries to a server of their own, so that the usual limits apply.
    const own = {
      ...settings,
      port: 0,
      host: '127.0.0.1',
      http: { ...settings.http, drainTime: 0, metricsPort: undefined },
    }
    const server = await importServer().startServer({ settings: own, database, schema })
    const origin = settings.publicUrl ?? `http://localhost:${settings.port}`
    try {
      await unlessInterrupted(importMcp().serveMcpOnStdio({ schema, database, url: server.url, origin }), interruption)
    } finally {
      await server.close()
    }
  } finally {
    await open.release()
  }
}
