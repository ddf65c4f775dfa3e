import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Home } from './home'
import { isRunning, type ProcessIdentity, thisProcess } from './processes'

/** Says that this process uses the server, until the returned function is called. One empty file per use. */
export function hold(home: Home): () => void {
  uses += 1
  const file = fileOf(home, thisProcess(), uses)
  writeFileSync(file, '')
  return () => rmSync(file, { force: true })
}

let uses = 0

/** The processes that use the server and are alive; entries of dead ones are removed. */
export function liveHolders(home: Home): ProcessIdentity[] {
  const holders: ProcessIdentity[] = []
  for (const name of namesIn(home.holders)) {
    const [pid, use, started = ''] = name.split('.')
    const holder = { pid: Number(pid), started: Buffer.from(started, 'base64url').toString() }
    if (use && isRunning(holder)) holders.push(holder)
    else rmSync(join(home.holders, name), { force: true })
  }
  return holders
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return [] // the home is gone, and with it the reason to run
  }
}

function fileOf(home: Home, { pid, started }: ProcessIdentity, use: number): string {
  return join(home.holders, `${pid}.${use}.${Buffer.from(started).toString('base64url')}`)
}
