import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Progress } from '../../model/progress'
import { projectRoot } from '../../model/project-root'
import { sha256 } from '../../model/sha256'
import { readJson, writeAtomically } from './files'
import { NEO4J_VERSION } from './home'
import {
  copyVerified,
  DamagedCacheError,
  isComplete,
  jarsIn,
  type Manifest,
  manifestFile,
  removeFromCache,
} from './jars'
import { asHomeError } from './local-errors'
import { withLock } from './lock'
import { resolveJars } from './maven'
import { type ProcessIdentity, sendSignal } from './processes'

/** The downloaded Neo4j: a complete folder with `lib/` and a manifest. */
export interface Artifacts {
  folder: string
  /** Every jar, in a fixed order. */
  jars: string[]
}

const POM = join(projectRoot, 'src', 'neo4j', 'local', 'pom.xml')

/** Options for downloading and checking the artifacts. */
export interface ArtifactOptions {
  progress: Progress
  signal?: AbortSignal
  /** Also compares the content of every jar with its digest, and not only names and sizes. */
  thorough?: boolean
}

/** Returns the artifact folder below `root`. There is a separate folder for each version of pom.xml. */
export function artifactFolder(root: string): string {
  const digest = sha256(readFileSync(POM)).slice(0, 8)
  return join(root, `neo4j-${NEO4J_VERSION}-${digest}`)
}

/** Returns the artifacts below `root`. Downloads the artifacts first if they are missing or incomplete. */
export async function ensureArtifacts(root: string, options: ArtifactOptions): Promise<Artifacts> {
  const folder = artifactFolder(root)
  if (!isComplete(folder, options)) await fetchOnce(root, folder, options)
  return { folder, jars: jarsIn(folder) }
}

async function fetchOnce(root: string, folder: string, options: ArtifactOptions): Promise<void> {
  const fetchUnlessDone = async (): Promise<void> => {
    if (isComplete(folder, options)) return // Another process has downloaded the artifacts in the meantime.
    removeLeftovers(root)
    await fetchInto(root, folder, options)
  }
  const { progress, signal } = options
  try {
    mkdirSync(root, { recursive: true })
    await withLock(join(root, 'lock'), fetchUnlessDone, {
      signal,
      onWait: ({ pid }) => progress({ step: `Waiting for process ${pid}, which is downloading Neo4j` }),
    })
  } catch (error) {
    throw asHomeError(error, root)
  }
}

/** Downloads into a temporary folder and renames it at the end, so that the final folder is never incomplete. */
async function fetchInto(root: string, folder: string, { progress, signal }: ArtifactOptions): Promise<void> {
  const workFolder = mkdtempSync(join(root, 'fetching-'))
  try {
    const run = { pom: POM, workFolder, logFile: join(root, 'maven.log'), progress, signal }
    const unpacked = join(workFolder, 'neo4j')
    const manifest = await copyWithRepair(() => resolveJars(run), join(unpacked, 'lib'), progress)
    writeAtomically(manifestFile(unpacked), JSON.stringify(manifest, null, 1))
    signal?.throwIfAborted()
    rmSync(folder, { recursive: true, force: true })
    renameSync(unpacked, folder)
  } finally {
    rmSync(workFolder, { recursive: true, force: true })
  }
}

/**
 * Copies the jars. Removes jars that do not match their checksums from Maven's cache, and downloads these jars once
 * more.
 */
async function copyWithRepair(resolve: () => Promise<string[]>, lib: string, progress: Progress): Promise<Manifest> {
  try {
    return await copyVerified(await resolve(), lib)
  } catch (error) {
    if (!(error instanceof DamagedCacheError)) throw error
    progress({ step: `Replacing damaged files in Maven's cache: ${error.paths.length}` })
    removeFromCache(error.paths)
    return copyVerified(await resolve(), lib)
  }
}

/**
 * Removes the work folder of a run that was killed. Also kills the Maven process of that run, which may still be
 * running.
 */
function removeLeftovers(root: string): void {
  for (const name of readdirSync(root).filter((entry) => entry.startsWith('fetching-'))) {
    const maven = readJson<ProcessIdentity>(join(root, name, 'maven.json'))
    if (maven) sendSignal(maven, 'SIGKILL')
    rmSync(join(root, name), { recursive: true, force: true })
  }
}
