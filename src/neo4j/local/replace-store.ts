import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Home } from './home'
import { ensurePassword, hasStore, writeInitialPassword } from './password'

/** Creates a store in a temporary folder, which is then renamed, so that the home lacks a store only for a moment. */
export async function replaceStore(home: Home, make: (workFolder: string) => Promise<void>): Promise<void> {
  const workFolder = join(home.root, 'loading')
  const made: Home = { ...home, data: join(workFolder, 'data') }
  const password = ensurePassword(home) // Fails early if the existing store has no password.
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

/**
 * Cleans up after a run that was killed while it replaced the store. Removes the earlier store if the new store exists,
 * and otherwise restores the earlier store.
 */
export function restoreFormerStore(home: Home): void {
  if (!existsSync(home.formerData)) return
  if (hasStore(home)) return rmSync(home.formerData, { recursive: true })
  rmSync(home.data, { recursive: true, force: true })
  renameSync(home.formerData, home.data)
}
