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
import { replaceSupervisor, startNeo4j, type StartupContext } from './start-neo4j'
import { readState, type ServerState } from './state'

/**
 * The maximum time, in milliseconds, to wait for the database to open after the server listens. This time is sufficient
 * for a slow machine.
 */
const READY_TIMEOUT_MS = 60_000

/**
 * The interval, in milliseconds, between attempts to log in with the initial password. After 3 wrong passwords, the
 * server refuses every password for 5 s.
 */
const PASSWORD_RETRY_MS = 2_500

/**
 * The maximum time, in milliseconds, that a command waits for the supervisor to stop the server. The supervisor itself
 * continues after that time.
 */
const STOP_TIMEOUT_MS = 9_000

/**
 * Returns the local Neo4j of the home folder. If Neo4j is not running, downloads it if necessary and starts it. If a
 * step fails, throws a `LocalNeo4jError` that states the reason.
 */
export async function acquireLocal(settings: Settings, progress: Progress, signal?: AbortSignal): Promise<Neo4jServer> {
  const context: StartupContext = { home: homeAt(settings.home), settings, progress, signal }
  // Java is checked before any file is written, so no home folder is created if Java is missing.
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
    const { ports } = running ?? (await startNeo4j(context))
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

/** Waits until the database is open, and returns the connection details of the server. */
async function readyServer(
  { home, settings, signal }: StartupContext,
  { bolt, http }: ServerState['ports'],
): Promise<Omit<Neo4jServer, 'release'>> {
  const address = `bolt://127.0.0.1:${bolt}`
  const login = { username: 'neo4j', password: ensurePassword(home) }
  await waitUntilReady(home, { uri: address, ...login, database: settings.neo4jDatabase }, signal)
  rmSync(home.unfinished, { force: true })
  return {
    kind: 'local',
    address,
    browserUrl: `http://127.0.0.1:${http}/browser/`,
    ...login,
    passwordFile: home.password,
  }
}

async function waitUntilReady(home: Home, connection: ConnectionSettings, signal?: AbortSignal): Promise<void> {
  let nextTry = 0
  const isReady = async (): Promise<boolean> => {
    if (performance.now() < nextTry) return false
    const answer = await probe(connection)
    if (answer === 'ready') return true
    if (answer === 'access-denied') {
      // During its first start, a slow server may listen before it has read the initial password.
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
    `The local Neo4j refuses the password in ${home.password}: it is not the password with which the database was created. ` +
      `Put the correct password there, or move ${home.data} and ${home.password} away to start with an empty database.`,
  )
}

/**
 * Waits until the server has stopped, so that it does not outlive the command. Only the process that releases the last
 * lease waits.
 */
async function waitUntilStopped({ home, supervisor }: StartupContext): Promise<void> {
  const isSupervising = (): boolean => supervisor?.pid !== undefined && supervisor.exitCode === null
  const isStopped = (): boolean => !isSupervising() && readState(home) === undefined
  await poll(() => isStopped() || liveLeases(home).length > 0, { everyMs: 50, timeoutMs: STOP_TIMEOUT_MS })
}
