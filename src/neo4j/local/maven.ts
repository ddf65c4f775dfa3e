import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { FetchError, MissingToolError } from './errors'
import { writeWhole } from './files'
import { follow } from './follow'
import { NEO4J_VERSION } from './home'
import { identify } from './processes'
import type { Progress } from '../../model/progress'

export interface MavenRun {
  pom: string
  /** A folder of ours for what Maven writes. */
  workFolder: string
  /** Where to keep what Maven says. */
  logFile: string
  progress: Progress
  signal?: AbortSignal
  env?: NodeJS.ProcessEnv
}

/** How many jars the pom resolves to; only for showing progress. */
const EXPECTED_JARS = 214

/**
 * Lets Maven fetch all that a pom names into Maven's own cache, and returns the path of each jar there.
 * Throws a `MissingToolError` without Maven, a `FetchError` when something cannot be fetched.
 */
export async function resolveJars(run: MavenRun): Promise<string[]> {
  const output = join(run.workFolder, 'classpath')
  const maven = spawnMaven(run, [
    '--batch-mode',
    '--strict-checksums',
    `--file=${run.pom}`,
    'dependency:build-classpath',
    '-DincludeScope=runtime',
    `-Dmdep.outputFile=${output}`,
  ])
  if (maven.pid) writeWhole(join(run.workFolder, 'maven.json'), JSON.stringify(identify(maven.pid)))
  const lines = await followMaven(maven, run)
  run.signal?.throwIfAborted()
  if (maven.exitCode !== 0) throw new FetchError(reasonIn(lines), run.logFile)
  return readFileSync(output, 'utf8').trim().split(delimiter)
}

function spawnMaven(run: MavenRun, args: string[]): ChildProcess {
  // Maven is a batch file on Windows, which only a shell runs.
  const windows = process.platform === 'win32'
  return spawn(windows ? 'mvn.cmd' : 'mvn', windows ? args.map((arg) => `"${arg}"`) : args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    signal: run.signal,
    env: run.env ?? process.env,
    shell: windows,
  })
}

/** Counts the jars that Maven tells of, and returns all that it said once it ended. */
async function followMaven(maven: ChildProcess, { logFile, progress }: MavenRun): Promise<string[]> {
  let jars = 0
  const onLine = (line: string): void => {
    if (/Downloaded from .*\.jar \(/.test(line)) jars += 1
    progress({
      step: `Fetching Neo4j ${NEO4J_VERSION} by Maven`,
      done: Math.min(jars, EXPECTED_JARS),
      total: EXPECTED_JARS,
    })
  }
  try {
    return await follow(maven, logFile, onLine)
  } catch (error) {
    const missing = 'Maven is missing: no mvn is on the path. Install Apache Maven 3.6 or newer.'
    throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? new MissingToolError(missing) : error
  }
}

function reasonIn(lines: string[]): string {
  const error = lines.find((line) => /ERROR.*(Could not|Cannot|Unknown host|offline|Failed)/.test(line))
  return (error ?? lines.findLast((line) => line.trim() !== '') ?? 'it gave no reason')
    .replace(/\s*\[ERROR\]\s*/, '')
    .slice(0, 400)
}
