import { linkSync, mkdirSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { readJson } from './files'
import { isRunning, type ProcessIdentity, thisProcess } from './processes'

export interface LockOptions {
  /** Called once when another process has the lock. */
  onWait?: (holder: ProcessIdentity) => void
  signal?: AbortSignal
}

/** Does `work` while no other process of this machine holds the lock. The lock of a process that died is taken over. */
export async function withLock<T>(path: string, work: () => Promise<T>, options: LockOptions = {}): Promise<T> {
  await acquire(path, options)
  try {
    return await work()
  } finally {
    rmSync(path, { force: true })
  }
}

async function acquire(path: string, { onWait, signal }: LockOptions): Promise<void> {
  let told = false
  while (!tryAcquire(path)) {
    const holder = readJson<ProcessIdentity>(path)
    if (holder && isRunning(holder)) {
      if (!told) onWait?.(holder)
      told = true
      await wait(50, undefined, { signal })
    } else breakStale(path)
  }
}

/** Linking a file that is complete makes the lock and its content appear at once. */
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

/** Only who made the folder `….break` may remove a dead lock; otherwise two could remove it, the second one a fresh one. */
function breakStale(path: string): void {
  const breaking = `${path}.break`
  try {
    mkdirSync(breaking)
  } catch {
    removeOld(breaking)
    return
  }
  const holder = readJson<ProcessIdentity>(path)
  if (!holder || !isRunning(holder)) rmSync(path, { force: true })
  rmdirSync(breaking)
}

/** The breaking itself takes a moment; a folder that is older was left by a process that died in it. */
function removeOld(breaking: string): void {
  try {
    if (Date.now() - statSync(breaking).mtimeMs > 3_000) rmdirSync(breaking)
  } catch {
    // someone else removed it
  }
}
