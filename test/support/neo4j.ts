import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connect, type Database } from '../../src/database/connect'
import type { Home } from '../../src/database/local/home'
import { withLock } from '../../src/database/local/lock'
import { openLocal } from '../../src/database/local/open-local'
import { noProgress } from '../../src/database/local/progress'
import type { OpenDatabase } from '../../src/database/open-database'
import { readSettings, type Settings } from '../../src/model/settings'
import { loadedHome, scratchHome } from './homes'
import { loadAll } from './load-all'
import { atEnd } from './at-end'
import { wipe } from './wipe'

/** The graph that `npm start` makes: seed and data/. Tests of all files share it, so they only read it. */
export async function loadedGraph(): Promise<Database> {
  return (await openLoadedGraph()).database
}

/** The same, with the addresses and the password of its server. */
export async function openLoadedGraph(): Promise<OpenDatabase> {
  const home = loadedHome()
  const open = await openServer(home)
  const marker = join(home.root, 'loaded')
  await withLock(join(home.root, 'loading'), async () => {
    if (existsSync(marker)) return
    await loadAll(open.database)
    writeFileSync(marker, '')
  })
  return open
}

/** An empty graph to write into, without any constraint. Each call empties the one of the call before. */
export async function scratchGraph(): Promise<Database> {
  return (await openScratchGraph()).database
}

/** The same, with the address and the password of its server. */
export async function openScratchGraph(): Promise<OpenDatabase> {
  const open = await openServer(scratchHome())
  await wipe(open.database)
  return open
}

async function openServer(home: Home): Promise<OpenDatabase> {
  const open = borrowed() ? await openBorrowed() : await openLocal(settingsOf(home), noProgress)
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

/** GOVTIES_TEST_NEO4J_URI lends a server that runs already. Tests empty it! */
const borrowed = (): string | undefined => process.env.GOVTIES_TEST_NEO4J_URI

async function openBorrowed(): Promise<OpenDatabase> {
  const address = borrowed() ?? ''
  const { NEO4J_USERNAME: username = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env
  const database = await connect({ uri: address, username, password, database: 'neo4j' })
  return { database, kind: 'remote', address, username, password, release: () => database.close() }
}
