import type { Command } from 'commander'
import type { GraphQLSchema } from 'graphql'
import { setTimeout as wait } from 'node:timers/promises'
import type { Progress } from '../database/local/progress'
import { openDatabase } from '../database/open'
import type { OpenDatabase } from '../database/open-database'
import { readSettings, type Settings } from '../model/settings'
import type { RunningServer } from '../server/start-server'
import { banner, countsOf } from './banner'
import { refuseTakenPort } from './http-port'
import { awaitInterruption, type Interruption, unlessInterrupted } from './interruption'
import { graphqlModule, serverModule } from './late-modules'
import { loadGraph } from './load-graph'
import { showProgress } from './progress'

interface StartFlags {
  seed?: boolean
}

interface Opened {
  open: OpenDatabase
  /** Built while the database came up. */
  schema: Promise<GraphQLSchema>
}

export function addStartCommand(program: Command): void {
  program
    .command('start')
    .description('start the database, load the graph, and serve the explorer and the API until Ctrl-C')
    .option('--seed', 'migrate, seed and load data/ into the database of NEO4J_URI too')
    .action(start)
}

async function start({ seed = false }: StartFlags): Promise<void> {
  const settings = readSettings()
  const interruption = awaitInterruption()
  await refuseTakenPort(settings)
  const { progress, done } = showProgress()
  try {
    const { open, schema } = await openAndPrepare(settings, progress, interruption)
    try {
      const loading = open.kind !== 'remote' || seed ? loadGraph(open.database, progress) : Promise.resolve([])
      const loaded = await unlessInterrupted(loading, interruption)
      const server = await unlessInterrupted(serve(settings, open, schema), interruption)
      done()
      console.log(banner(server.url, open, await countsOf(open.database), loaded))
      await interruption.happened
      await close(server)
    } finally {
      await open.release()
    }
  } finally {
    done()
  }
}

/** Builds the schema as soon as there is nothing to do but wait for the database. */
async function openAndPrepare(settings: Settings, progress: Progress, { signal }: Interruption): Promise<Opened> {
  let schema: Promise<GraphQLSchema> | undefined
  const build = async (): Promise<GraphQLSchema> => graphqlModule().buildSchema()
  const prepare = (): Promise<GraphQLSchema> => (schema ??= build())
  const open = await openDatabase(
    settings,
    (event) => {
      progress(event)
      if (event.waiting) setImmediate(() => void prepare().catch(() => {})) // whoever awaits it is told
    },
    signal,
  )
  return { open, schema: prepare() }
}

function serve(
  settings: Settings,
  { database, browserUrl }: OpenDatabase,
  schema: Promise<GraphQLSchema>,
): Promise<RunningServer> {
  return serverModule().startServer({ settings, database, openInfo: { browserUrl }, schema, warmUp: true })
}

/** Milliseconds for the answers under way, once the command is to end. */
const LAST_ANSWERS = 1_500

async function close(server: RunningServer): Promise<void> {
  console.error('Stopping …')
  await Promise.race([server.close(), wait(LAST_ANSWERS)])
}
