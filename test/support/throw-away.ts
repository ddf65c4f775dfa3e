import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Home, homeAt } from '../../src/database/local/home'
import { readState } from '../../src/database/local/state'
import { atEnd } from './at-end'
import { runFolder } from './homes'

/** A folder that is gone after the last test of the file. */
export function throwAwayFolder(): string {
  const parent = join(runFolder(), 'more')
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(join(parent, 'folder-'))
  atEnd(async () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A home folder that does not exist yet. Its server, if one is left, is stopped after the last test. */
export function throwAwayHome(): Home {
  const home = homeAt(join(throwAwayFolder(), 'home'))
  atEnd(async () => {
    rmSync(home.holders, { recursive: true, force: true })
    await untilNoServer(home)
  })
  return home
}

/** Waits until nothing runs in a home: neither server nor keeper. */
export async function untilNoServer(home: Home): Promise<void> {
  while (readState(home)) await wait(50)
}
