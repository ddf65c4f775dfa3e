import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { poll } from '../../model/poll'
import { noProgress, type Progress } from '../../model/progress'
import type { Settings } from '../../model/settings'
import { isGraphFile } from '../graph-files'
import { runAdminImport } from './admin-import'
import { ensureArtifacts } from './artifacts'
import { type Home, homeAt, prepareHome } from './home'
import { findJava } from './java'
import { liveLeases } from './leases'
import { asHomeError, HomeInUseError, NoGraphFilesError, StoreExistsError } from './local-errors'
import { withHomeLock } from './lock'
import { hasStore } from './password'
import { replaceStore, restoreFormerStore } from './replace-store'
import { readState } from './state'

/** Options for loading a store. */
export interface LoadOptions {
  /** Replaces an existing store. */
  replace?: boolean
  progress?: Progress
  signal?: AbortSignal
}

/**
 * Creates the store of the local Neo4j from the files of a folder. Loading files is many times faster than writing the
 * same data through a running server. An existing store is kept until the new one is complete.
 * @throws NoGraphFilesError if the folder does not contain a graph
 * @throws LocalNeo4jError if the store is in use, if a store exists and `replace` is not set, or if the new store
 * cannot be created
 */
export async function loadStore(settings: Settings, folder: string, options: LoadOptions = {}): Promise<void> {
  const names = graphFilesIn(folder)
  const java = await findJava() // Java is checked first, so that no home folder is created if Java is missing.
  const home = homeAt(settings.home)
  prepareHome(home)
  const { progress = noProgress, signal, replace = false } = options
  const load = async (): Promise<void> => {
    checkStoreCanBeLoaded(home, replace)
    const { jars } = await ensureArtifacts(settings.artifacts, { progress, signal })
    const logFile = join(home.root, 'logs', 'load.log')
    const tool = { java: java.command, jars, heap: settings.heap, logFile, progress, signal }
    await replaceStore(home, (workFolder) => runAdminImport({ folder, names }, workFolder, tool))
  }
  try {
    await waitWhileStopping(home, signal)
    await withHomeLock(home, load, { progress, signal })
  } catch (error) {
    throw asHomeError(error, settings.home)
  }
}

function graphFilesIn(folder: string): string[] {
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false
  const files = isFolder ? readdirSync(folder).filter(isGraphFile).sort() : []
  if (files.length === 0) throw new NoGraphFilesError(folder)
  return files
}

/** Waits while the supervisor is stopping a server without leases, because the supervisor needs the lock to do so. */
async function waitWhileStopping(home: Home, signal?: AbortSignal): Promise<void> {
  await poll(() => !readState(home) || liveLeases(home).length > 0, { everyMs: 50, signal })
}

/** Throws an error if the store of a home is in use, or if a store exists and must not be replaced. */
function checkStoreCanBeLoaded(home: Home, replace: boolean): void {
  const [user] = liveLeases(home)
  if (user ?? readState(home)) throw new HomeInUseError(home.data, user?.pid)
  restoreFormerStore(home)
  if (hasStore(home) && !replace) throw new StoreExistsError(home.data)
}
