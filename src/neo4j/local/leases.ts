import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Home } from './home'
import { isRunning, type ProcessIdentity, thisProcess } from './processes'

/**
 * Records, in a lease, that this process uses the server of a home. Returns a function that ends the lease. A lease is
 * an empty file.
 */
export function acquireLease(home: Home): () => void {
  leaseCount += 1
  const file = leaseFile(home, thisProcess(), leaseCount)
  writeFileSync(file, '')
  return () => rmSync(file, { force: true })
}

let leaseCount = 0

/** Returns the running processes that hold leases. Removes the leases of processes that have ended. */
export function liveLeases(home: Home): ProcessIdentity[] {
  const owners: ProcessIdentity[] = []
  for (const name of namesIn(home.leases)) {
    const [pid, count, started = ''] = name.split('.')
    const owner = { pid: Number(pid), started: Buffer.from(started, 'base64url').toString() }
    if (count && isRunning(owner)) owners.push(owner)
    else rmSync(join(home.leases, name), { force: true })
  }
  return owners
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return [] // The home was deleted, so the server is no longer needed.
  }
}

function leaseFile(home: Home, { pid, started }: ProcessIdentity, count: number): string {
  return join(home.leases, `${pid}.${count}.${Buffer.from(started).toString('base64url')}`)
}
