import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { poll } from '../../model/poll'
import { archiveOptions, type ClassArchive, classArchiveOf, makeArchive, removePartialFiles } from './class-archive'
import type { Ports } from './configuration'
import { readJson } from './files'
import { type Home, homeAt } from './home'
import { jarsIn } from './jars'
import { serverCommand } from './java'
import { liveLeases } from './leases'
import { withLock } from './lock'
import { isListening } from './ports'
import { identify, isRunning, type ProcessIdentity, sendSignal, thisProcess } from './processes'
import { readState, removeState, writeState } from './state'

/** The argument of a supervisor, as JSON. */
export interface SupervisorOrder {
  home: string
  artifacts: string
  java: { command: string; version: string }
  heap: string
  javaOptions: string[]
  ports: Ports
}

/**
 * The time, in milliseconds, that the server is given to stop before it is killed. After a kill, the transaction log
 * restores the store at the next start.
 */
const STOP_TIMEOUT_MS = 7_000

/** Spawns a supervisor: this file, run by a Node process that outlives the caller. */
export function spawnSupervisor(home: Home, order: SupervisorOrder): ChildProcess {
  const log = openSync(join(home.root, 'logs', 'supervisor.log'), 'a', 0o600)
  const supervisor = spawn(process.execPath, [...loaderOptions(), __filename, JSON.stringify(order)], {
    detached: true,
    stdio: ['ignore', log, log],
    windowsHide: true,
  })
  closeSync(log)
  supervisor.unref()
  return supervisor
}

/**
 * Returns options for Node. In tests, the supervisor runs from its TypeScript source, which Node 20 cannot run without
 * a loader.
 */
function loaderOptions(): string[] {
  return __filename.endsWith('.ts') ? ['--import', pathToFileURL(require.resolve('tsx')).href] : []
}

/**
 * Starts the server of a home, and stops it when the last lease ends. The supervisor is a separate process, so that it
 * can stop the server after a command was killed.
 */
async function supervise(order: SupervisorOrder): Promise<void> {
  const home = homeAt(order.home)
  const server = readState(home)?.server ?? startNeo4j(home, order)
  if (!server) return
  writeState(home, { server, supervisor: thisProcess(), ports: order.ports })
  const archiving = new AbortController()
  // Errors are ignored, because without an archive, the next start is merely slower.
  const archive = makeArchiveOnceListening(order, archiving.signal).catch(() => {})
  // If the home was deleted or the disk is full, leases and the lock do not work. The server is then stopped
  // immediately.
  await stopOnceUnused(home, server).catch(() => stop(server))
  archiving.abort()
  await archive
  removePartialFiles(classesOf(order))
  removeState(home)
}

function startNeo4j(home: Home, order: SupervisorOrder): ProcessIdentity | undefined {
  if (!isCallerStarting(home)) return undefined
  const options = [...archiveOptions(classesOf(order)), ...order.javaOptions]
  const jars = jarsIn(order.artifacts)
  const { command, args } = serverCommand({ java: order.java.command, jars, home, heap: order.heap, options })
  const log = openSync(home.log, 'w', 0o600)
  const child = spawn(command, args, { stdio: ['ignore', log, log], cwd: home.root })
  closeSync(log)
  child.once('error', () => {}) // If the child fails to start, it has no process id.
  return child.pid ? identify(child.pid) : undefined
}

/**
 * Checks whether the caller is still waiting for the start, during which it holds the lock. If the caller was killed in
 * the meantime, the next caller spawns another supervisor.
 */
function isCallerStarting(home: Home): boolean {
  const caller = readJson<ProcessIdentity>(home.lock)
  return caller?.pid === process.ppid && isRunning(caller)
}

async function stopOnceUnused(home: Home, server: ProcessIdentity): Promise<void> {
  let terminated = false
  process.once('SIGTERM', () => (terminated = true))
  const isUnused = (): boolean => terminated || liveLeases(home).length === 0
  const stopIfUnused = async (): Promise<boolean> => {
    if (!isUnused()) return false
    await stop(server)
    removeState(home)
    return true
  }
  const isStopped = async (): Promise<boolean> => {
    if (!isRunning(server)) return true
    // Stopping the server needs the lock, so that no process joins the server while it is being stopped.
    return isUnused() && (await withLock(home.lock, stopIfUnused))
  }
  await poll(isStopped, { everyMs: 200 })
}

async function stop(server: ProcessIdentity): Promise<void> {
  const hasEnded = (): boolean => !isRunning(server)
  sendSignal(server, 'SIGTERM')
  if (await poll(hasEnded, { everyMs: 50, timeoutMs: STOP_TIMEOUT_MS })) return
  sendSignal(server, 'SIGKILL')
  await poll(hasEnded, { everyMs: 50 })
}

async function makeArchiveOnceListening(order: SupervisorOrder, signal: AbortSignal): Promise<void> {
  await poll(() => isListening(order.ports.bolt), { everyMs: 500, signal })
  await makeArchive(classesOf(order), order.java.command, jarsIn(order.artifacts), signal)
}

function classesOf(order: SupervisorOrder): ClassArchive {
  return classArchiveOf(order.artifacts, jarsIn(order.artifacts), order.java.version)
}

if (require.main === module) {
  void supervise(JSON.parse(process.argv[2] ?? '{}') as SupervisorOrder).finally(() => process.exit())
}
