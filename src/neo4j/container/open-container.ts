import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Settings } from '../../model/settings'
import { connect, type Database } from '../../database/connect'
import { DatabaseUnavailableError } from '../../database/errors'
import { NEO4J_VERSION, homeAt, prepareHome, type Home } from '../local/home'
import { hold, liveHolders } from '../local/holders'
import { withLock } from '../local/lock'
import { ensurePassword } from '../local/password'
import { freePort } from '../local/ports'
import type { Progress } from '../../model/progress'
import type { OpenDatabase } from '../../database/open-database'
import { docker, whyNoEngine } from './docker'

const IMAGE = `neo4j:${NEO4J_VERSION}-community`

/** Milliseconds for the engine to fetch nothing more and the server in it to come up. */
const SERVER_TIME = 240_000

/**
 * A connection to a Neo4j in a container of this home, started if it does not run yet; the reason when no engine answers.
 * Its data is kept in a volume. The last of our processes stops it; after one that was killed outright, the next does.
 */
export async function openContainer(
  settings: Settings,
  progress: Progress,
  signal?: AbortSignal,
): Promise<OpenDatabase | string> {
  const reason = await whyNoEngine()
  if (reason) return reason
  const home = homeAt(settings.home)
  prepareHome(home)
  return withLock(home.lock, () => joinOrRun(home, settings, progress, signal), { signal })
}

async function joinOrRun(
  home: Home,
  settings: Settings,
  progress: Progress,
  signal?: AbortSignal,
): Promise<OpenDatabase> {
  const letGo = hold(home)
  const name = containerName(home)
  const password = ensurePassword(home)
  try {
    if (!(await isRunning(name))) {
      progress({ step: `Starting ${IMAGE} in a container` })
      await run(name, password, settings, signal)
    }
    const address = `bolt://${await addressOf(name, 7687)}`
    const endpoint = { uri: address, username: 'neo4j', password, database: settings.neo4jDatabase }
    const database = await untilUp(endpoint, signal)
    const browserUrl = `http://${await addressOf(name, 7474)}/browser/`
    const release = () => releaseContainer(home, name, database, letGo)
    return { database, kind: 'container', address, browserUrl, username: 'neo4j', password, release }
  } catch (error) {
    letGo()
    await stopUnlessHeld(home, name)
    throw error
  }
}

/** One container for each home. */
function containerName(home: Home): string {
  return `govties-${createHash('sha256').update(home.root).digest('hex').slice(0, 8)}`
}

async function isRunning(name: string): Promise<boolean> {
  return (await docker(['ps', '--quiet', '--filter', `name=^${name}$`])) !== ''
}

/** The password goes by the environment, so that the list of processes does not show it. */
async function run(name: string, password: string, settings: Settings, signal?: AbortSignal): Promise<void> {
  const bolt = await freePort(settings.boltPort)
  const http = await freePort(settings.browserPort)
  const publish = [`--publish=127.0.0.1:${bolt}:7687`, `--publish=127.0.0.1:${http}:7474`]
  const settingsOfServer = [
    `--env=NEO4J_server_bolt_advertised__address=127.0.0.1:${bolt}`,
    // As in the configuration of a local one.
    '--env=NEO4J_internal_cypher_use__parameter__size=false',
  ]
  const args = ['run', '--detach', '--rm', `--name=${name}`, ...publish, '--env=NEO4J_AUTH', ...settingsOfServer]
  await docker([...args, `--volume=${name}:/data`, IMAGE], { NEO4J_AUTH: `neo4j/${password}` }, signal)
}

/** Where a port of the container is published on this machine, such as 127.0.0.1:7687. */
async function addressOf(name: string, port: number): Promise<string> {
  return (await docker(['port', name, `${port}/tcp`])).split('\n')[0] ?? ''
}

async function untilUp(endpoint: Parameters<typeof connect>[0], signal?: AbortSignal): Promise<Database> {
  const deadline = Date.now() + SERVER_TIME
  for (;;) {
    try {
      return await connect(endpoint)
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError) || Date.now() > deadline) throw error
    }
    await wait(250, undefined, { signal })
  }
}

async function releaseContainer(home: Home, name: string, database: Database, letGo: () => void): Promise<void> {
  await database.close()
  letGo()
  await withLock(home.lock, () => stopUnlessHeld(home, name))
}

async function stopUnlessHeld(home: Home, name: string): Promise<void> {
  if (liveHolders(home).length === 0 && (await isRunning(name))) await docker(['stop', name])
}
