import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Home } from './home'
import { ensurePassword, hasStore, writeInitialPassword } from './password'

/** Makes a store beside the one that is there, and then lets it take its place: a moment's work. */
export async function putInPlace(home: Home, make: (workFolder: string) => Promise<void>): Promise<void> {
  const workFolder = join(home.root, 'loading')
  const made: Home = { ...home, data: join(workFolder, 'data') }
  const password = ensurePassword(home) // refuses a store without one before the work
  rmSync(workFolder, { recursive: true, force: true })
  try {
    mkdirSync(workFolder, { mode: 0o700 })
    await make(workFolder)
    writeInitialPassword(made, password)
    renameSync(home.data, home.formerData)
    renameSync(made.data, home.data)
    rmSync(home.unfinished, { force: true })
    rmSync(home.formerData, { recursive: true })
  } finally {
    rmSync(workFolder, { recursive: true, force: true })
  }
}

/** Ends what a run began that was killed in that moment: the store of before is there again, or gone where its successor is in place. */
export function bringBack(home: Home): void {
  if (!existsSync(home.formerData)) return
  if (hasStore(home)) return rmSync(home.formerData, { recursive: true })
  rmSync(home.data, { recursive: true, force: true })
  renameSync(home.formerData, home.data)
}
