import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Home, homeAt, prepareHome } from '../../src/neo4j/local/home'
import { atEnd } from './at-end'
import { runFolder, templateHome } from './homes'
import { copyHome } from './copy-home'
import { service } from './services/client'
import { untilNoServer } from './until-no-server'

/** Creates a folder that is deleted after the last test of the file. */
export function throwAwayFolder(): string {
  const parent = join(runFolder(), 'more')
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(join(parent, 'folder-'))
  atEnd(async () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/**
 * Returns a home folder that does not exist yet, at a path below a new folder. A server that is still running there
 * after the last test is stopped.
 */
export function throwAwayHome(path = 'home'): Home {
  const home = homeAt(join(throwAwayFolder(), path))
  atEnd(async () => {
    rmSync(home.leases, { recursive: true, force: true })
    await untilNoServer(home)
  })
  return home
}

/** Creates a throw-away home with a copy of the graph that `npm start` makes. */
export async function copiedHome(): Promise<Home> {
  await service('/product')
  const home = throwAwayHome()
  prepareHome(home)
  copyHome(templateHome(), home)
  return home
}
