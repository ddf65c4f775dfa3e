import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { homeAt } from '../../src/database/local/home'
import { readState } from '../../src/database/local/state'
import { runFolder } from './homes'

/** Stops the servers of this run, and removes their homes once they are gone. */
export default async function globalTeardown(): Promise<void> {
  const homes = readdirSync(runFolder()).map((name) => homeAt(join(runFolder(), name)))
  for (const home of homes) rmSync(home.holders, { recursive: true, force: true })
  for (const home of homes) while (readState(home)) await wait(100)
  rmSync(runFolder(), { recursive: true, force: true })
}
