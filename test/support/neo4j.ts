import { connect, type Database } from '../../src/database/connect'
import type { Home } from '../../src/neo4j/local/home'
import { type OpenDatabase, openDatabase } from '../../src/database/open-database'
import { noProgress } from '../../src/model/progress'
import { migrate } from '../../src/database/migrate'
import { readSettings, type Settings } from '../../src/model/settings'
import { atEnd } from './at-end'
import { scratchHome } from './homes'
import { service } from './services/client'
import { copiedHome } from './throw-away'
import { empty, wipe } from './wipe'

/**
 * Opens the graph that `npm start` makes from the seed and data/. The tests of all files share it, so writes are
 * refused.
 */
export async function loadedGraph(): Promise<Database> {
  const { address: uri, username, password } = await service('/product')
  const database = await connect({ uri, username, password, database: 'neo4j' })
  atEnd(() => database.close())
  return Object.assign(database, { write: refuse, inWriteTransaction: refuse })
}

function refuse(): Promise<never> {
  return Promise.reject(new Error('Tests of other files read this graph too. Write to one of `copiedGraph()`.'))
}

/** Opens a copy of that graph to which the test file can write, in a separate store and server. */
export async function copiedGraph(): Promise<Database> {
  return (await openServer(await copiedHome())).database
}

/**
 * Opens an empty graph to which a test can write, with the constraints and indexes of GovTies. Each call empties the
 * graph again.
 */
export async function scratchGraph(): Promise<Database> {
  return (await openScratchGraph()).database
}

/** Opens the same graph, and returns the address and the password of its server. */
export async function openScratchGraph(): Promise<OpenDatabase> {
  const open = await openServer(scratchHome())
  await empty(open.database)
  await migrate(open.database)
  return open
}

/**
 * Opens an empty graph without constraints or indexes. This graph replaces the other one until the file's last test.
 */
export async function openBareGraph(): Promise<OpenDatabase> {
  const open = await openServer(scratchHome())
  await wipe(open.database)
  atEnd(() => wipe(open.database))
  return open
}

async function openServer(home: Home): Promise<OpenDatabase> {
  const open = await openDatabase(settingsOf(home), noProgress)
  atEnd(() => open.release())
  return open
}

/**
 * Options for a Java that compiles less, because a test runs few queries. The second option is needed because Java
 * would otherwise keep only 48 MB of compiled code, which the statements of a whole run exceed. Java would then discard
 * code and compile it again, which is many times slower.
 */
export const QUICK_TO_COMPILE = '-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m'

/**
 * Otherwise, Neo4j plans each statement again after ten seconds if the graph has grown or shrunk much. Tests empty
 * their graphs all the time, so a slow machine would spend most of its time on planning.
 */
const PLANS_ONCE = 'dbms.cypher.min_replan_interval=1h'

/**
 * Returns settings with free ports and a Java that compiles less, because a test runs few queries. `others` overrides
 * these settings.
 */
export function settingsOf(home: Home, others: NodeJS.ProcessEnv = {}): Settings {
  return readSettings({
    GOVTIES_ARTIFACTS: artifactsForTests(),
    GOVTIES_HOME: home.root,
    GOVTIES_BOLT_PORT: '0',
    GOVTIES_BROWSER_PORT: '0',
    GOVTIES_HEAP: '800m',
    GOVTIES_JAVA_OPTIONS: QUICK_TO_COMPILE,
    GOVTIES_NEO4J_SETTINGS: PLANS_ONCE,
    ...others,
  })
}

/**
 * Returns the folder of the Neo4j that this checkout has downloaded. All throw-away homes share this folder, because
 * copies would only cost time.
 */
export function artifactsForTests(): string {
  return readSettings({ GOVTIES_ARTIFACTS: process.env.GOVTIES_ARTIFACTS }).artifacts
}
