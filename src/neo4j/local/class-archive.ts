import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { writeWhole } from './files'
import { classPath } from './java-command'
import { withLock } from './lock'

/**
 * Java's shared archive of the classes that Neo4j loads: it halves the time that the server takes to come up.
 * The first server writes down which classes it loads, and its keeper makes the archive of them in the background.
 * See https://docs.oracle.com/en/java/javase/17/docs/specs/man/java.html#application-class-data-sharing
 */
export interface ClassArchive {
  archive: string
  /** The names of the classes, written by a running server. */
  list: string
}

/** An archive only serves the Java and the class path that made it, so its name tells both. */
export function classArchiveOf(folder: string, jars: string[], javaVersion: string): ClassArchive {
  const digest = createHash('sha256').update(classPath(jars)).digest('hex').slice(0, 8)
  const base = join(folder, `classes-${javaVersion}-${digest}`)
  return { archive: `${base}.jsa`, list: `${base}.list` }
}

/** What to tell the server's Java: use the archive, or write down the classes for one. */
export function archiveOptions({ archive, list }: ClassArchive): string[] {
  if (existsSync(archive)) return [`-XX:SharedArchiveFile=${archive}`]
  return existsSync(list) ? [] : [`-XX:DumpLoadedClassList=${partOf(list)}`]
}

/** Milliseconds without a new class after which a server counts as having loaded all that it needs to plan and run Cypher. */
const QUIET = 5_000

/**
 * Makes the archive with the least priority, unless it is there or its list is not. Another process may be making it.
 * It waits until the first graph is loaded: the classes that this took are half of what the next start has to load.
 */
export async function makeArchive(
  classes: ClassArchive,
  java: string,
  jars: string[],
  signal: AbortSignal,
): Promise<void> {
  await untilQuiet(partOf(classes.list), signal)
  keepList(classes.list)
  if (existsSync(classes.archive) || !existsSync(classes.list)) return
  const make = async (): Promise<void> => {
    if (existsSync(classes.archive)) return
    if (await runToEnd(spawnArchiver(classes, java, jars, signal))) renameSync(partOf(classes.archive), classes.archive)
    rmSync(partOf(classes.archive), { force: true })
  }
  await withLock(`${classes.archive}.lock`, make, { signal })
}

async function untilQuiet(list: string, signal: AbortSignal): Promise<void> {
  const size = (): number | undefined => statSync(list, { throwIfNoEntry: false })?.size
  for (let before = size(); before !== undefined; before = size()) {
    await wait(QUIET, undefined, { signal })
    if (size() === before) return
  }
}

/** Removes what this process wrote and did not finish. */
export function dropParts({ archive, list }: ClassArchive): void {
  for (const path of [archive, list]) rmSync(partOf(path), { force: true })
}

/** Keeps the list of a server that came up. Java 17 refuses a list that has a line above 4096 characters. */
function keepList(list: string): void {
  if (existsSync(list) || !existsSync(partOf(list))) return
  const lines = readFileSync(partOf(list), 'utf8').split('\n')
  // The server still writes, so the last line may be half there.
  const usable = lines.slice(0, -1).filter((line) => line.length < 4000)
  writeWhole(list, `${usable.join('\n')}\n`)
  rmSync(partOf(list))
}

function spawnArchiver(
  { archive, list }: ClassArchive,
  java: string,
  jars: string[],
  signal: AbortSignal,
): ChildProcess {
  const dump = ['-Xshare:dump', '-XX:+UseParallelGC', `-XX:SharedClassListFile=${list}`]
  const into = [`-XX:SharedArchiveFile=${partOf(archive)}`, '-cp', classPath(jars)]
  const archiver = spawn(java, [...dump, ...into], { stdio: 'ignore', signal, killSignal: 'SIGKILL' })
  if (archiver.pid) setPriority(archiver.pid, constants.priority.PRIORITY_LOW)
  return archiver
}

function runToEnd(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) =>
    child.once('error', () => resolve(false)).once('close', (code) => resolve(code === 0)),
  )
}

/** Each keeper writes to a file of its own, because several servers may share the artifacts. */
const partOf = (path: string): string => `${path}.${process.pid}.part`
