import { existsSync, rmSync } from 'node:fs'
import { poll } from '../../model/poll'
import type { Progress } from '../../model/progress'
import type { Settings } from '../../model/settings'
import type { ConnectionSettings } from '../driver'
import type { Neo4jServer } from '../neo4j-server'
import { probe, whyNotOpen } from '../probe'
import { checkDiskNotFull } from './disk'
import { type Home, homeAt, prepareHome } from './home'
import { findJava } from './java'
import { acquireLease, liveLeases } from './leases'
import { asHomeError, DamagedStoreError, HomeError, ServerNotReadyError } from './local-errors'
import { withHomeLock } from './lock'
import { ensurePassword } from './password'
import { isRunning } from './processes'
import { replaceSupervisor, startServer, type StartupContext } from './start-server'
import { readState, type ServerState } from './state'

/** How long a slow machine may take to open the database after the server listens. */
const READY_TIMEOUT_MS = 60_000

/** After 3 wrong passwords the server refuses every password for 5 s, so tries with the first password are this far apart. */
const PASSWORD_RETRY_MS = 2_500

/** How long to wait until the supervisor has stopped the server. It goes on stopping it after that. */
const STOP_TIMEOUT_MS = 9_000

/**
 * Returns the local Neo4j of the home folder: the running one, or one that is fetched, if necessary, and started now.
 * Throws a `LocalNeo4jError` that names the obstacle.
 */
export async function acquireLocal(settings: Settings, progress: Progress, signal?: AbortSignal): Promise<Neo4jServer> {
  const context: StartupContext = { home: homeAt(settings.home), settings, progress, signal }
  // Before anything is written: without Java, no home is made.
  if (!readState(context.home)) context.java = await findJava()
  prepareHome(context.home)
  try {
    return await withHomeLock(context.home, () => joinOrStart(context), context)
  } catch (error) {
    await waitUntilStopped(context)
    throw asHomeError(error, settings.home)
  }
}

async function joinOrStart(context: StartupContext): Promise<Neo4jServer> {
  const releaseLease = acquireLease(context.home)
  try {
    const running = readState(context.home)
    if (running && !isRunning(running.supervisor)) await replaceSupervisor(context, running)
    const { ports } = running ?? (await startServer(context))
    const server = await readyServer(context, ports)
    const release = async (): Promise<void> => {
      releaseLease()
      await waitUntilStopped(context)
    }
    return { ...server, release }
  } catch (error) {
    releaseLease()
    throw error
  }
}

/** Returns how to reach the server when its database is open. */
async function readyServer(
  { home, settings, signal }: StartupContext,
  { bolt, http }: ServerState['ports'],
): Promise<Omit<Neo4jServer, 'release'>> {
  const address = `bolt://127.0.0.1:${bolt}`
  const login = { username: 'neo4j', password: ensurePassword(home) }
  await waitUntilReady(home, { uri: address, ...login, database: settings.neo4jDatabase }, signal)
  rmSync(home.unfinished, { force: true })
  return { kind: 'local', address, browserUrl: `http://127.0.0.1:${http}/browser/`, ...login }
}

async function waitUntilReady(home: Home, connection: ConnectionSettings, signal?: AbortSignal): Promise<void> {
  let nextTry = 0
  const isReady = async (): Promise<boolean> => {
    if (performance.now() < nextTry) return false
    const answer = await probe(connection)
    if (answer === 'ready') return true
    if (answer === 'access-denied') {
      // On its first start, a slow server listens before it has read the password that it gives its user.
      if (!existsSync(home.unfinished)) throw wrongPassword(home)
      nextTry = performance.now() + PASSWORD_RETRY_MS
      return false
    }
    checkDiskNotFull(home)
    const reason = await whyNotOpen(connection)
    if (reason) throw new DamagedStoreError(reason, home.data)
    return false
  }
  if (await poll(isReady, { everyMs: 100, timeoutMs: READY_TIMEOUT_MS, signal })) return
  throw nextTry > 0 ? wrongPassword(home) : new ServerNotReadyError(connection.uri, READY_TIMEOUT_MS)
}

function wrongPassword(home: Home): HomeError {
  return new HomeError(
    `The local Neo4j refuses the password in ${home.password}: it is not the one that its database was made with. ` +
      `Put the right one there, or move ${home.data} and ${home.password} away to start with an empty database.`,
  )
}

/** The process that releases the last lease waits until the server has ended, so that nothing outlives its command. */
async function waitUntilStopped({ home, supervisor }: StartupContext): Promise<void> {
  const isSupervising = (): boolean => supervisor?.pid !== undefined && supervisor.exitCode === null
  const isStopped = (): boolean => !isSupervising() && readState(home) === undefined
  await poll(() => isStopped() || liveLeases(home).length > 0, { everyMs: 50, timeoutMs: STOP_TIMEOUT_MS })
}
