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

/** The graph that `npm start` makes: seed and data/. Tests of all files share it, so a write to it is refused. */
export async function loadedGraph(): Promise<Database> {
  const { address: uri, username, password } = await service('/product')
  const database = await connect({ uri, username, password, database: 'neo4j' })
  atEnd(() => database.close())
  return Object.assign(database, { write: refuse, inWriteTransaction: refuse })
}

function refuse(): Promise<never> {
  return Promise.reject(new Error('Tests of other files read this graph too. Write to one of `copiedGraph()`.'))
}

/** The same graph in a store and a server of the test file's own, to write to. */
export async function copiedGraph(): Promise<Database> {
  return (await openServer(await copiedHome())).database
}

/** An empty graph to write into, with the constraints and indexes of GovTies. Each call empties the one of the call before. */
export async function scratchGraph(): Promise<Database> {
  return (await openScratchGraph()).database
}

/** The same, with the address and the password of its server. */
export async function openScratchGraph(): Promise<OpenDatabase> {
  const open = await openServer(scratchHome())
  await empty(open.database)
  await migrate(open.database)
  return open
}

/** An empty graph without any constraint or index. It takes the place of the other until the file's last test. */
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

/** Any free ports; and a Java that compiles less, because a test asks few questions. `others` stand over these. */
export function settingsOf(home: Home, others: NodeJS.ProcessEnv = {}): Settings {
  return readSettings({
    GOVTIES_ARTIFACTS: artifactsForTests(),
    GOVTIES_HOME: home.root,
    GOVTIES_BOLT_PORT: '0',
    GOVTIES_BROWSER_PORT: '0',
    GOVTIES_HEAP: '800m',
    GOVTIES_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1',
    ...others,
  })
}

/** The fetched Neo4j of this checkout, for all throw-away homes: copying it for each would only cost time. */
export function artifactsForTests(): string {
  return readSettings({ GOVTIES_ARTIFACTS: process.env.GOVTIES_ARTIFACTS }).artifacts
}
