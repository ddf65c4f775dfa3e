import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../model/project-root'
import { asHomeError } from './errors'
import { writeWhole } from './files'
import { NEO4J_VERSION } from './home'
import { copyVerified, DamagedCacheError, forget } from './jar-copies'
import { withLock } from './lock'
import { isWhole, type Manifest, manifestFile } from './manifest'
import { resolveJars } from './maven'
import { type ProcessIdentity, signal as signalProcess } from './processes'
import { readJson } from './files'
import type { Progress } from '../../model/progress'

/** The fetched Neo4j: a folder with `lib/` and a manifest, complete or not there at all. */
export interface Artifacts {
  folder: string
  /** Every jar, in a fixed order. */
  jars: string[]
}

const POM = join(projectRoot, 'src', 'neo4j', 'local', 'pom.xml')

export interface ArtifactOptions {
  progress: Progress
  signal?: AbortSignal
  /** Read every jar and compare its digest, instead of names and sizes only. */
  thorough?: boolean
}

/** Where the artifacts of this pom lie below `root`: another pom gets another folder. */
export function artifactFolder(root: string): string {
  const digest = createHash('sha256').update(readFileSync(POM)).digest('hex').slice(0, 8)
  return join(root, `neo4j-${NEO4J_VERSION}-${digest}`)
}

/** The artifacts below `root`, fetched if they are not there or not whole. */
export async function ensureArtifacts(root: string, options: ArtifactOptions): Promise<Artifacts> {
  const folder = artifactFolder(root)
  if (!isWhole(folder, options)) await fetchOnce(root, folder, options)
  return {
    folder,
    jars: readdirSync(join(folder, 'lib'))
      .sort()
      .map((name) => join(folder, 'lib', name)),
  }
}

async function fetchOnce(root: string, folder: string, options: ArtifactOptions): Promise<void> {
  try {
    mkdirSync(root, { recursive: true })
    await withLock(
      join(root, 'lock'),
      async () => {
        if (isWhole(folder, options)) return // another process fetched them meanwhile
        removeLeftovers(root)
        await fetchInto(root, folder, options)
      },
      {
        signal: options.signal,
        onWait: ({ pid }) => options.progress({ step: `Waiting for process ${pid}, which is fetching Neo4j` }),
      },
    )
  } catch (error) {
    throw asHomeError(error, root)
  }
}

/** Fetches into a folder beside the final one and renames it at the end, so that the final one is never half-written. */
async function fetchInto(root: string, folder: string, { progress, signal }: ArtifactOptions): Promise<void> {
  const workFolder = mkdtempSync(join(root, 'fetching-'))
  try {
    const run = { pom: POM, workFolder, logFile: join(root, 'maven.log'), progress, signal }
    const unpacked = join(workFolder, 'neo4j')
    writeManifest(unpacked, await copyMending(() => resolveJars(run), join(unpacked, 'lib'), progress))
    signal?.throwIfAborted()
    rmSync(folder, { recursive: true, force: true })
    renameSync(unpacked, folder)
  } finally {
    rmSync(workFolder, { recursive: true, force: true })
  }
}

/** A jar that does not match its checksum is dropped from Maven's cache, and asked for once more. */
async function copyMending(resolve: () => Promise<string[]>, lib: string, progress: Progress): Promise<Manifest> {
  try {
    return await copyVerified(await resolve(), lib)
  } catch (error) {
    if (!(error instanceof DamagedCacheError)) throw error
    progress({ step: `Fetching again what was damaged in Maven's cache (${error.paths.length} files)` })
    forget(error.paths)
    return copyVerified(await resolve(), lib)
  }
}

function writeManifest(unpacked: string, manifest: Manifest): void {
  writeWhole(manifestFile(unpacked), JSON.stringify(manifest, null, 1))
}

/** What a killed run left: its work folder, and its Maven, which may go on without it. */
function removeLeftovers(root: string): void {
  for (const name of readdirSync(root).filter((entry) => entry.startsWith('fetching-'))) {
    const maven = readJson<ProcessIdentity>(join(root, name, 'maven.json'))
    if (maven) signalProcess(maven, 'SIGKILL')
    rmSync(join(root, name), { recursive: true, force: true })
  }
}
