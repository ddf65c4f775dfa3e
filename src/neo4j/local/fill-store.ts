import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Settings } from '../../model/settings'
import { isGraphFile } from '../graph-files'
import { importByAdmin } from './admin-import'
import { ensureArtifacts } from './artifacts'
import { asHomeError, HomeInUseError, NoGraphFilesError, StoreThereError } from './errors'
import { liveHolders } from './holders'
import { type Home, homeAt, prepareHome } from './home'
import { withHomeLock } from './home-lock'
import { findJava } from './java'
import { hasStore } from './password'
import { noProgress, type Progress } from '../../model/progress'
import { bringBack, putInPlace } from './replace-store'
import { readState } from './state'

export interface FillOptions {
  /** Puts the new store in the place of one that is there. */
  replace?: boolean
  progress?: Progress
  signal?: AbortSignal
}

/**
 * Makes the store of the local Neo4j from the files of a folder, which is many times faster than to write them through
 * a running one. What was there stays until the new one is whole.
 * @throws NoGraphFilesError; LocalNeo4jError when the database is in use or, without `replace`, there, or cannot be made
 */
export async function fillStore(settings: Settings, folder: string, options: FillOptions = {}): Promise<void> {
  const names = graphFilesIn(folder)
  const java = await findJava() // before anything is written: without it there will be no home
  const home = homeAt(settings.home)
  prepareHome(home)
  const { progress = noProgress, signal, replace = false } = options
  try {
    await untilNotStopping(home, signal)
    await withHomeLock(
      home,
      async () => {
        refuse(home, replace)
        const { jars } = await ensureArtifacts(settings.artifacts, { progress, signal })
        const files = { folder, names }
        const tool = { java: java.command, jars, heap: settings.heap, logFile: join(home.root, 'logs', 'load.log') }
        await putInPlace(home, (workFolder) => importByAdmin(files, workFolder, { ...tool, progress, signal }))
      },
      { progress, signal },
    )
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

/** A server that nobody holds any more is being stopped by its keeper, which needs the lock for that. */
async function untilNotStopping(home: Home, signal?: AbortSignal): Promise<void> {
  while (readState(home) && liveHolders(home).length === 0) await wait(50, undefined, { signal })
}

/** Throws where the store of a home may not be touched, or not without being asked for. */
function refuse(home: Home, replace: boolean): void {
  const [holder] = liveHolders(home)
  if (holder ?? readState(home)) throw new HomeInUseError(home.data, holder?.pid)
  bringBack(home)
  if (hasStore(home) && !replace) throw new StoreThereError(home.data)
}
