import { linkSync, mkdirSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { poll } from '../../model/poll'
import type { Progress } from '../../model/progress'
import { readJson } from './files'
import type { Home } from './home'
import { isRunning, type ProcessIdentity, thisProcess } from './processes'

/** Options for waiting for a lock. */
export interface LockOptions {
  /** Called once if another process holds the lock. */
  onWait?: (owner: ProcessIdentity) => void
  signal?: AbortSignal
}

/**
 * Runs `work` while holding a lock that only one process on this machine can hold. Takes over the lock of a process
 * that has ended. Packages such as `proper-lockfile` use the age of the lock file to decide whether its owner is still
 * alive. This function checks the process itself instead.
 */
export async function withLock<T>(path: string, work: () => Promise<T>, options: LockOptions = {}): Promise<T> {
  await acquire(path, options)
  try {
    return await work()
  } finally {
    rmSync(path, { force: true })
  }
}

/** Runs `work` while no other process starts or stops the server of a home, or replaces its store. */
export function withHomeLock<T>(
  home: Home,
  work: () => Promise<T>,
  { progress, signal }: { progress: Progress; signal?: AbortSignal },
): Promise<T> {
  return withLock(home.lock, work, {
    signal,
    onWait: ({ pid }) => progress({ step: `Waiting for process ${pid}, which is starting or stopping Neo4j` }),
  })
}

async function acquire(path: string, { onWait, signal }: LockOptions): Promise<void> {
  let reported = false
  const isAcquired = (): boolean => {
    if (tryAcquire(path)) return true
    const owner = readJson<ProcessIdentity>(path)
    if (!owner || !isRunning(owner)) {
      breakStaleLock(path)
      return tryAcquire(path)
    }
    if (!reported) onWait?.(owner)
    reported = true
    return false
  }
  await poll(isAcquired, { everyMs: 50, signal })
}

/** Links a complete file to the lock path, so that the lock and its content appear at the same time. */
function tryAcquire(path: string): boolean {
  const complete = `${path}.${process.pid}`
  writeFileSync(complete, JSON.stringify(thisProcess()))
  try {
    linkSync(complete, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(complete, { force: true })
  }
}

/**
 * Removes a stale lock. Only the process that created the folder `….break` may remove the lock. Otherwise, two
 * processes might both try to remove the stale lock, and the second process could remove a new lock instead.
 */
function breakStaleLock(path: string): void {
  const breaking = `${path}.break`
  try {
    mkdirSync(breaking)
  } catch {
    removeAbandoned(breaking)
    return
  }
  const owner = readJson<ProcessIdentity>(path)
  if (!owner || !isRunning(owner)) rmSync(path, { force: true })
  rmdirSync(breaking)
}

/**
 * The age, in milliseconds, at which a `.break` folder counts as stale. Breaking a lock takes milliseconds, so an older
 * folder belongs to a process that died while breaking a lock.
 */
const BREAK_TIMEOUT_MS = 3_000

function removeAbandoned(breaking: string): void {
  try {
    if (Date.now() - statSync(breaking).mtimeMs > BREAK_TIMEOUT_MS) rmdirSync(breaking)
  } catch {
    // Another process has already removed the folder.
  }
}
