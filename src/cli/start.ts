import type { Command } from 'commander'
import type { GraphQLSchema } from 'graphql'
import { setTimeout as wait } from 'node:timers/promises'
import type { Progress } from '../model/progress'
import { type OpenDatabase, openDatabase } from '../database/open-database'
import { readSettings, type Settings } from '../model/settings'
import type { RunningServer } from '../server/start-server'
import { banner, formatGraphCounts } from './banner'
import { checkPortIsFree } from './http-port'
import { listenForInterruption, type Interruption, unlessInterrupted } from './interruption'
import { importGraphql, importServer } from './lazy-imports'
import { loadGraph } from './load-graph'
import { showProgress } from './progress'

interface StartFlags {
  seed?: boolean
}

interface Opened {
  open: OpenDatabase
  /** The schema, which is built while the database starts. */
  schema: Promise<GraphQLSchema>
}

/** Adds `govties start`. */
export function addStartCommand(program: Command): void {
  program
    .command('start')
    .description('start the database, load the graph, and serve the explorer and the API until Ctrl-C')
    .option('--seed', 'also migrate, seed and load data/ if NEO4J_URI is set')
    .action(start)
}

async function start({ seed = false }: StartFlags): Promise<void> {
  const settings = readSettings()
  const interruption = listenForInterruption()
  await checkPortIsFree(settings)
  const { progress, done } = showProgress()
  try {
    const { open, schema } = await openAndPrepare(settings, progress, interruption)
    try {
      const loading = open.kind !== 'remote' || seed ? loadGraph(open.database, progress) : Promise.resolve([])
      const loaded = await unlessInterrupted(loading, interruption)
      const server = await unlessInterrupted(serve(settings, open, schema), interruption)
      done()
      console.log(banner(server.url, open, await formatGraphCounts(open.database), loaded))
      await interruption.happened
      await close(server)
    } finally {
      await open.release()
    }
  } finally {
    done()
  }
}

/** Opens the database. Builds the schema while another process starts the database. */
async function openAndPrepare(settings: Settings, progress: Progress, { signal }: Interruption): Promise<Opened> {
  let schema: Promise<GraphQLSchema> | undefined
  const build = async (): Promise<GraphQLSchema> => importGraphql().buildSchema()
  const prepare = (): Promise<GraphQLSchema> => (schema ??= build())
  const open = await openDatabase(
    settings,
    (event) => {
      progress(event)
      // The caller receives the error when it awaits the promise.
      if (event.waiting) setImmediate(() => void prepare().catch(() => {}))
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
  return importServer().startServer({ settings, database, openInfo: { browserUrl }, schema, warmUp: true })
}

/** The maximum time, in milliseconds, that the command waits for pending requests before it ends. */
const SHUTDOWN_TIMEOUT_MS = 1_500

async function close(server: RunningServer): Promise<void> {
  console.error('Stopping …')
  await Promise.race([server.close(), wait(SHUTDOWN_TIMEOUT_MS)])
}
