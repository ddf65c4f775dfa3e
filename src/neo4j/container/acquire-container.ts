import { poll } from '../../model/poll'
import type { Progress } from '../../model/progress'
import type { Settings } from '../../model/settings'
import { sha256 } from '../../model/sha256'
import { NEO4J_VERSION, homeAt, prepareHome, type Home } from '../local/home'
import { acquireLease, liveLeases } from '../local/leases'
import { ServerNotReadyError } from '../local/local-errors'
import { withLock } from '../local/lock'
import { ensurePassword } from '../local/password'
import { freePort } from '../local/ports'
import type { Neo4jServer } from '../neo4j-server'
import { probe } from '../probe'
import { docker, whyNoEngine } from './docker'

const IMAGE = `neo4j:${NEO4J_VERSION}-community`

/** The time, in milliseconds, within which the server in a container must respond. */
const START_TIMEOUT_MS = 240_000

/**
 * Returns the Neo4j in the container of this home. Starts the container if it is not running. If no Docker engine
 * responds, returns the reason as a string. A volume holds the data. The last process that uses the container stops it.
 * If that process is killed, the container runs until its next use has ended.
 */
export async function acquireContainer(
  settings: Settings,
  progress: Progress,
  signal?: AbortSignal,
): Promise<Neo4jServer | string> {
  const reason = await whyNoEngine()
  if (reason) return reason
  const home = homeAt(settings.home)
  prepareHome(home)
  return withLock(home.lock, () => joinOrRun(home, settings, progress, signal), { signal })
}

async function joinOrRun(home: Home, settings: Settings, progress: Progress, signal?: AbortSignal) {
  const releaseLease = acquireLease(home)
  const name = containerName(home)
  const password = ensurePassword(home)
  try {
    if (!(await isRunning(name))) {
      progress({ step: `Starting ${IMAGE} in a container` })
      await run(name, password, settings, signal)
    }
    const address = `bolt://${await addressOf(name, 7687)}`
    await waitUntilReady({ uri: address, username: 'neo4j', password, database: settings.neo4jDatabase }, signal)
    const browserUrl = `http://${await addressOf(name, 7474)}/browser/`
    const release = async (): Promise<void> => {
      releaseLease()
      await withLock(home.lock, () => stopIfUnused(home, name))
    }
    const login = { username: 'neo4j', password, passwordFile: home.password }
    return { kind: 'container', address, browserUrl, ...login, release } satisfies Neo4jServer
  } catch (error) {
    releaseLease()
    await stopIfUnused(home, name)
    throw error
  }
}

/** Returns the name of the container. Each home has its own container. */
function containerName(home: Home): string {
  return `govties-${sha256(home.root).slice(0, 8)}`
}

async function isRunning(name: string): Promise<boolean> {
  return (await docker(['ps', '--quiet', '--filter', `name=^${name}$`])) !== ''
}

/** Runs the container. Passes the password in the environment, because the process list would show arguments. */
async function run(name: string, password: string, settings: Settings, signal?: AbortSignal): Promise<void> {
  const bolt = await freePort(settings.boltPort)
  const http = await freePort(settings.browserPort)
  const publish = [`--publish=127.0.0.1:${bolt}:7687`, `--publish=127.0.0.1:${http}:7474`]
  const env = environmentOf(settings, bolt).map((each) => `--env=${each}`)
  const args = ['run', '--detach', '--rm', `--name=${name}`, ...publish, '--env=NEO4J_AUTH', ...env]
  await docker([...args, `--volume=${name}:/data`, IMAGE], { NEO4J_AUTH: `neo4j/${password}` }, signal)
}

/**
 * Returns the server settings as environment variables for the image. In their names, `_` stands for a dot and `__` for
 * an underscore. A local server uses the same settings. See configuration.ts.
 */
export function environmentOf({ heap, pageCache, javaOptions, neo4jSettings }: Settings, boltPort: number): string[] {
  const settings = {
    'server.bolt.advertised_address': `127.0.0.1:${boltPort}`,
    'server.memory.heap.max_size': heap,
    'server.memory.pagecache.size': pageCache,
    ...(javaOptions.length > 0 && { 'server.jvm.additional': javaOptions.join(' ') }),
    'internal.cypher.use_parameter_size': 'false',
    ...neo4jSettings,
  }
  return Object.entries(settings).map(
    ([name, value]) => `NEO4J_${name.replaceAll('_', '__').replaceAll('.', '_')}=${value}`,
  )
}

/** Returns the address on this machine that leads to a port of the container, such as 127.0.0.1:7687. */
async function addressOf(name: string, port: number): Promise<string> {
  return (await docker(['port', name, `${port}/tcp`])).split('\n')[0] ?? ''
}

async function waitUntilReady(endpoint: Parameters<typeof probe>[0], signal?: AbortSignal): Promise<void> {
  const isUp = async (): Promise<boolean> => (await probe(endpoint)) !== 'unavailable'
  const ready = await poll(isUp, { everyMs: 250, timeoutMs: START_TIMEOUT_MS, signal })
  if (!ready) throw new ServerNotReadyError(endpoint.uri, START_TIMEOUT_MS)
}

async function stopIfUnused(home: Home, name: string): Promise<void> {
  if (liveLeases(home).length === 0 && (await isRunning(name))) await docker(['stop', name])
}
