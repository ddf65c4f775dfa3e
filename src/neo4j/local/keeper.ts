import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { archiveOptions, type ClassArchive, classArchiveOf, dropParts, makeArchive } from './class-archive'
import type { Ports } from './configuration'
import { readJson } from './files'
import { liveHolders } from './holders'
import { type Home, homeAt } from './home'
import { serverCommand } from './java-command'
import { withLock } from './lock'
import { answers } from './ports'
import { identify, isRunning, type ProcessIdentity, signal, thisProcess } from './processes'
import { readState, removeState, writeState } from './state'

/** What a keeper is told, as JSON in its only argument. */
export interface KeeperOrder {
  home: string
  artifacts: string
  java: { command: string; version: string }
  heap: string
  javaOptions: string[]
  ports: Ports
}

/** How long the server may take to stop before it is killed, in milliseconds; its log brings the store back whole. */
const STOP_TIME = 7_000

/**
 * The keeper of a home: a process of its own that starts the server, and stops it when nobody holds it any more.
 * It outlives the command that started it, so that a command killed outright leaves no server behind.
 */
async function keep(order: KeeperOrder): Promise<void> {
  const home = homeAt(order.home)
  const server = readState(home)?.server ?? startServer(home, order)
  if (!server) return
  writeState(home, { server, keeper: thisProcess(), ports: order.ports })
  const archiving = new AbortController()
  const archive = makeArchiveOnceUp(order, archiving.signal).catch(() => {}) // it only makes the next start faster
  // A home that was deleted, or whose disk is full, can be neither read nor locked; its server must not outlive that.
  await untilUnheld(home, server).catch(() => stop(server))
  archiving.abort()
  await archive
  dropParts(classesOf(order))
  removeState(home)
}

function startServer(home: Home, order: KeeperOrder): ProcessIdentity | undefined {
  if (!isCallerStarting(home)) return undefined
  const jars = jarsOf(order)
  const options = [...archiveOptions(classesOf(order)), ...order.javaOptions]
  const { command, args } = serverCommand({ java: order.java.command, jars, home, heap: order.heap, options })
  const log = openSync(home.log, 'w', 0o600)
  const child = spawn(command, args, { stdio: ['ignore', log, log], cwd: home.root })
  closeSync(log)
  child.once('error', () => {}) // it has no pid then
  return child.pid ? identify(child.pid) : undefined
}

/** The caller waits under the lock. If it was killed since, the next one calls a keeper of its own. */
function isCallerStarting(home: Home): boolean {
  const caller = readJson<ProcessIdentity>(home.lock)
  return caller?.pid === process.ppid && isRunning(caller)
}

async function untilUnheld(home: Home, server: ProcessIdentity): Promise<void> {
  let told = false
  process.once('SIGTERM', () => (told = true))
  while (isRunning(server)) {
    if (told || liveHolders(home).length === 0) {
      // Under the lock, so that nobody joins a server that is about to go.
      const stopped = await withLock(home.lock, async () => {
        if (!told && liveHolders(home).length > 0) return false
        await stop(server)
        removeState(home)
        return true
      })
      if (stopped) return
    }
    await wait(200)
  }
}

async function stop(server: ProcessIdentity): Promise<void> {
  signal(server, 'SIGTERM')
  const deadline = Date.now() + STOP_TIME
  while (isRunning(server)) {
    if (Date.now() > deadline) signal(server, 'SIGKILL')
    await wait(50)
  }
}

async function makeArchiveOnceUp(order: KeeperOrder, signal: AbortSignal): Promise<void> {
  while (!(await answers(order.ports.bolt))) await wait(500, undefined, { signal })
  await makeArchive(classesOf(order), order.java.command, jarsOf(order), signal)
}

function classesOf(order: KeeperOrder): ClassArchive {
  return classArchiveOf(order.artifacts, jarsOf(order), order.java.version)
}

function jarsOf({ artifacts }: KeeperOrder): string[] {
  const lib = join(artifacts, 'lib')
  return existsSync(lib)
    ? readdirSync(lib)
        .sort()
        .map((name) => join(lib, name))
    : []
}

if (require.main === module) {
  void keep(JSON.parse(process.argv[2] ?? '{}') as KeeperOrder).finally(() => process.exit())
}
