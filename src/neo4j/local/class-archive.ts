import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'
import { poll } from '../../model/poll'
import { sha256 } from '../../model/sha256'
import { writeAtomically } from './files'
import { classPath } from './java'
import { withLock } from './lock'

/**
 * Java's shared archive of the classes that Neo4j loads. The archive halves the server's startup time.
 *
 * The first server lists the classes that it loads, and its supervisor creates the archive from the list in the
 * background. See https://docs.oracle.com/en/java/javase/17/docs/specs/man/java.html#application-class-data-sharing
 *
 * `-XX:ArchiveClassesAtExit` is not used, for two reasons. On a machine with 2 cores, stopping the server would take
 * 5.0 s instead of 0.3 s, close to the limit of 7 s. In addition, a start with such an archive takes 3.8 s, and not 2.7
 * s (4.2 s without an archive).
 */
export interface ClassArchive {
  archive: string
  /** The names of the classes, written by a running server. */
  list: string
}

/**
 * Returns the archive for one version of Java and one class path. Java accepts an archive only for the same version and
 * class path.
 */
export function classArchiveOf(folder: string, jars: string[], javaVersion: string): ClassArchive {
  const digest = sha256(classPath(jars)).slice(0, 8)
  const base = join(folder, `classes-${javaVersion}-${digest}`)
  return { archive: `${base}.jsa`, list: `${base}.list` }
}

/**
 * Returns the Java options with which the server uses the archive. If there is no archive yet, the options make the
 * server list the classes that it loads.
 */
export function archiveOptions({ archive, list }: ClassArchive): string[] {
  if (existsSync(archive)) return [`-XX:SharedArchiveFile=${archive}`]
  return existsSync(list) ? [] : [`-XX:DumpLoadedClassList=${partialPath(list)}`]
}

/**
 * If the server loads no new class for this time, in milliseconds, the list counts as complete. By then, the server has
 * loaded all classes that it needs to plan and run Cypher.
 */
const QUIET_MS = 5_000

/**
 * Creates the archive at the lowest priority, unless it exists, there is no list, or another process is creating it.
 * Waits until the first graph is loaded, because half of the classes that the next start needs are loaded only along
 * with the graph.
 */
export async function makeArchive(
  classes: ClassArchive,
  java: string,
  jars: string[],
  signal: AbortSignal,
): Promise<void> {
  await waitUntilQuiet(partialPath(classes.list), signal)
  keepList(classes.list)
  if (existsSync(classes.archive) || !existsSync(classes.list)) return
  const make = async (): Promise<void> => {
    if (existsSync(classes.archive)) return
    const partial = partialPath(classes.archive)
    if (await succeeds(spawnArchiver(classes, java, jars, signal))) renameSync(partial, classes.archive)
    rmSync(partial, { force: true })
  }
  await withLock(`${classes.archive}.lock`, make, { signal })
}

async function waitUntilQuiet(list: string, signal: AbortSignal): Promise<void> {
  let sizeBefore: number | undefined
  const isQuiet = (): boolean => {
    const size = statSync(list, { throwIfNoEntry: false })?.size
    const unchanged = size === undefined || size === sizeBefore
    sizeBefore = size
    return unchanged
  }
  await poll(isQuiet, { everyMs: QUIET_MS, signal })
}

/** Removes unfinished files of this process. */
export function removePartialFiles({ archive, list }: ClassArchive): void {
  for (const path of [archive, list]) rmSync(partialPath(path), { force: true })
}

/**
 * Stores the class list of a server that has started. Drops long lines, because Java 17 rejects a list that contains a
 * line of more than 4096 characters.
 */
function keepList(list: string): void {
  const partial = partialPath(list)
  if (existsSync(list) || !existsSync(partial)) return
  const lines = readFileSync(partial, 'utf8').split('\n')
  // The server is still writing, so the last line may be incomplete.
  const usable = lines.slice(0, -1).filter((line) => line.length < 4000)
  writeAtomically(list, `${usable.join('\n')}\n`)
  rmSync(partial)
}

function spawnArchiver(
  { archive, list }: ClassArchive,
  java: string,
  jars: string[],
  signal: AbortSignal,
): ChildProcess {
  const dump = ['-Xshare:dump', '-XX:+UseParallelGC', `-XX:SharedClassListFile=${list}`]
  const into = [`-XX:SharedArchiveFile=${partialPath(archive)}`, '-cp', classPath(jars)]
  const archiver = spawn(java, [...dump, ...into], { stdio: 'ignore', signal, killSignal: 'SIGKILL' })
  if (archiver.pid) setPriority(archiver.pid, constants.priority.PRIORITY_LOW)
  return archiver
}

function succeeds(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) =>
    child.once('error', () => resolve(false)).once('close', (code) => resolve(code === 0)),
  )
}

/**
 * Returns the path of a temporary file. Each supervisor has a separate one, because several servers may share the
 * artifacts.
 */
const partialPath = (path: string): string => `${path}.${process.pid}.part`
