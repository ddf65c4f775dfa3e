import type { ChildProcess } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { poll } from '../../model/poll'
import type { Progress } from '../../model/progress'
import type { Settings } from '../../model/settings'
import { artifactFolder, ensureArtifacts } from './artifacts'
import { type Ports, writeConfiguration } from './configuration'
import { checkDiskNotFull, checkDiskSpace } from './disk'
import type { Home } from './home'
import { isComplete } from './jars'
import { findJava, type Java } from './java'
import { ServerStartError } from './local-errors'
import { ensurePassword, hasStore, writeInitialPassword } from './password'
import { freePort, isListening } from './ports'
import { restoreFormerStore } from './replace-store'
import { explainExit, lastLines, PortTakenError, readLines } from './server-log'
import { readState, removeState } from './state'
import { spawnSupervisor, type SupervisorOrder } from './supervisor'

/** The context that all steps of a start share. */
export interface StartupContext {
  home: Home
  settings: Settings
  progress: Progress
  signal?: AbortSignal
  java?: Java
  /** The supervisor that this process spawned. Undefined if the server was already running. */
  supervisor?: ChildProcess
}

/** The maximum time, in milliseconds, to wait for the server to start. The time is sufficient for a slow machine. */
const START_TIMEOUT_MS = 240_000

/**
 * Starts the server through a supervisor, and returns the ports once the server listens. After a failure that a second
 * attempt may fix, tries once more.
 */
export async function startNeo4j(context: StartupContext): Promise<{ ports: Ports }> {
  try {
    return await startOnce(context)
  } catch (error) {
    if (error instanceof PortTakenError) return startOnce(context)
    if (error instanceof ServerStartError && hasDamagedJars(context)) return startOnce(context, { thorough: true })
    throw error
  }
}

/** Spawns a new supervisor for a running server whose supervisor has died. */
export async function replaceSupervisor(context: StartupContext, { ports }: { ports: Ports }): Promise<void> {
  context.supervisor = spawnSupervisor(context.home, await orderFor(context, ports))
}

async function startOnce(context: StartupContext, { thorough = false } = {}): Promise<{ ports: Ports }> {
  const { home, settings, progress, signal } = context
  const ports = { bolt: await freePort(settings.boltPort), http: await freePort(settings.browserPort) }
  const order = await orderFor(context, ports, thorough)
  signal?.throwIfAborted()
  // The server may already be running, because a supervisor can start it even after the calling process was killed.
  const running = readState(home)
  if (running) return running
  checkDiskSpace(home)
  prepareStore(home)
  writeConfiguration(home, ports, settings.pageCache, settings.neo4jSettings)
  removeState(home)
  context.supervisor = spawnSupervisor(home, order)
  progress({ step: 'Starting Neo4j', waiting: true })
  await waitUntilListening(context, ports.bolt)
  return { ports }
}

async function orderFor(
  { settings, java, progress, signal }: StartupContext,
  ports: Ports,
  thorough = false,
): Promise<SupervisorOrder> {
  const { home, heap, javaOptions } = settings
  const artifacts = await ensureArtifacts(settings.artifacts, { progress, signal, thorough })
  return { home, artifacts: artifacts.folder, java: java ?? (await findJava()), heap, javaOptions, ports }
}

/** Checks whether any jars are damaged. Compares the content, because a damaged jar can have the correct size. */
function hasDamagedJars({ settings }: StartupContext): boolean {
  return !isComplete(artifactFolder(settings.artifacts), { thorough: true })
}

/** Prepares the store. Removes a store whose first start was interrupted, because it does not contain data yet. */
function prepareStore(home: Home): void {
  restoreFormerStore(home)
  if (existsSync(home.unfinished)) rmSync(home.data, { recursive: true, force: true })
  const password = ensurePassword(home)
  if (hasStore(home)) return
  writeFileSync(home.unfinished, '')
  writeInitialPassword(home, password)
}

/**
 * Waits until the server listens. If the server ends or takes too long, throws an error with the reason from the log.
 */
async function waitUntilListening({ home, supervisor, signal }: StartupContext, boltPort: number): Promise<void> {
  const check = async (): Promise<boolean> => {
    if (await isListening(boltPort)) return true
    if (supervisor?.exitCode !== null) throw explainExit(home)
    checkDiskNotFull(home)
    return false
  }
  if (await poll(check, { everyMs: 50, timeoutMs: START_TIMEOUT_MS, signal })) return
  const reason = `it did not respond within ${START_TIMEOUT_MS / 1000} s. The last lines of its log:`
  throw new ServerStartError(reason, home.log, lastLines(readLines(home.log)))
}
