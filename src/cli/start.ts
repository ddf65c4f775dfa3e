import type { Command } from 'commander'
import type { GraphQLSchema } from 'graphql'
import { setTimeout as wait } from 'node:timers/promises'
import type { Progress } from '../model/progress'
import { describeKnownAt, readKnownAt } from '../database/revision/known-at'
import type { OpenDatabase } from '../database/open-database'
import { refuseUnfinishedRestore } from '../database/restore-errors'
import { readSettings, type Settings } from '../model/settings'
import type { RunningServer } from '../server/start-server'
import { answerWhileLoading, type LoadingServer } from '../server/while-loading'
import { banner, formatGraphCounts } from './banner'
import { checkPortsAreFree } from './http-port'
import { listenForInterruption, type Interruption, unlessInterrupted } from './interruption'
import { openKnownAt, parseRevision } from './known-at'
import { importGraphql, importServer } from './lazy-imports'
import { loadGraph } from './load-graph'
import { showProgress } from './progress'
import { openOnceAvailable } from './wait-for-database'

interface StartFlags {
  seed?: boolean
  at?: string
}

interface Opened {
  /** The database, and sentences that describe the graph. */
  open: OpenDatabase & { about: string[] }
  /** The schema, which is built while the database starts. */
  schema: Promise<GraphQLSchema>
}

/** Adds `govties start`. */
export function addStartCommand(program: Command): void {
  program
    .command('start')
    .description('start the database, load the graph, and serve the explorer and the API until Ctrl-C')
    .option('--seed', 'also migrate, seed and load data/ if NEO4J_URI is set')
    .option('--at <revision>', 'serve the graph as it was known at a revision instead', parseRevision)
    .action(start)
}

async function start({ seed = false, at }: StartFlags): Promise<void> {
  const settings = readSettings()
  const interruption = listenForInterruption()
  await checkPortsAreFree(settings)
  const loading = await answerWhileLoading(settings)
  const { progress, done } = showProgress()
  try {
    const { open, schema } = await openAndPrepare(settings, progress, interruption, at)
    try {
      await refuseUnfinishedRestore(open.database)
      // If the graph was rebuilt to show what was known at a revision, it must stay unchanged.
      const loads = open.about.length === 0 && (open.kind !== 'remote' || seed)
      const loaded = loads ? await unlessInterrupted(loadGraph(open.database, progress), interruption) : open.about
      const server = await unlessInterrupted(serve(settings, open, schema, loading), interruption)
      done()
      const shown = { ...server, url: settings.publicUrl ?? server.url }
      console.log(banner(shown, open, await formatGraphCounts(open.database), loaded))
      await interruption.happened
      await close(server, settings)
    } finally {
      await open.release()
    }
  } finally {
    done()
    await loading.close()
  }
}

/** Opens the database. Builds the schema while another process starts the database. */
async function openAndPrepare(
  settings: Settings,
  progress: Progress,
  interruption: Interruption,
  at?: string,
): Promise<Opened> {
  let schema: Promise<GraphQLSchema> | undefined
  const build = async (): Promise<GraphQLSchema> => importGraphql().buildSchema()
  const prepare = (): Promise<GraphQLSchema> => (schema ??= build())
  const report: Progress = (event) => {
    progress(event)
    // The error is ignored here, because the caller receives it when awaiting the promise.
    if (event.waiting) setImmediate(() => void prepare().catch(() => {}))
  }
  return { open: await openGraph(settings, report, interruption, at), schema: prepare() }
}

/** Opens the graph that the settings specify, or rebuilds the graph as it was known at a revision. */
async function openGraph(settings: Settings, progress: Progress, interruption: Interruption, at?: string) {
  const { signal } = interruption
  if (at === undefined) return openAsLoaded(await openOnceAvailable(settings, progress, signal))
  const { known, ...open } = await unlessInterrupted(openKnownAt(settings, at, progress, signal), interruption)
  return { ...open, about: [describeKnownAt(known)] }
}

/** Adds a sentence that describes the graph if the graph was rebuilt, exported and loaded. */
async function openAsLoaded(open: OpenDatabase) {
  const known = await readKnownAt(open.database)
  return { ...open, about: known ? [describeKnownAt(known)] : [] }
}

function serve(
  settings: Settings,
  { database, browserUrl }: OpenDatabase,
  schema: Promise<GraphQLSchema>,
  loading: LoadingServer,
): Promise<RunningServer> {
  return importServer().startServer({
    settings: { ...settings, port: loading.port },
    database,
    openInfo: { browserUrl },
    schema,
    warmUp: true,
    beforeListening: () => loading.close(),
  })
}

/**
 * The time, in milliseconds, added to the time limit of a statement when the command waits for pending requests. A
 * request may take 500 ms longer than a statement.
 */
const SHUTDOWN_GRACE_MS = 1_000

async function close(server: RunningServer, { http, limits }: Settings): Promise<void> {
  console.error('Stopping …')
  await Promise.race([server.close(), wait(http.drainTime + limits.queryTimeout + SHUTDOWN_GRACE_MS)])
}
