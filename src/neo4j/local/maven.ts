import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Progress } from '../../model/progress'
import { captureOutput } from './capture-output'
import { writeAtomically } from './files'
import { NEO4J_VERSION } from './home'
import { FetchError, MissingToolError } from './local-errors'
import { identify } from './processes'

/** The options for one Maven run. */
export interface MavenRun {
  pom: string
  /** A folder for the files that Maven writes. */
  workFolder: string
  /** The file for Maven's output. */
  logFile: string
  progress: Progress
  signal?: AbortSignal
  env?: NodeJS.ProcessEnv
}

/** The number of jars that the pom resolves to, used only for progress. */
const EXPECTED_JARS = 214

/**
 * Makes Maven download all artifacts of a pom into Maven's cache. Returns the paths of the jars in the cache. Throws a
 * `MissingToolError` if Maven is missing, and a `FetchError` if a download fails.
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
  if (maven.pid) writeAtomically(join(run.workFolder, 'maven.json'), JSON.stringify(identify(maven.pid)))
  const lines = await captureMaven(maven, run)
  run.signal?.throwIfAborted()
  if (maven.exitCode !== 0) throw new FetchError(reasonIn(lines), run.logFile)
  return readFileSync(output, 'utf8').trim().split(delimiter)
}

function spawnMaven(run: MavenRun, args: string[]): ChildProcess {
  // On Windows, Maven is a batch file, which only a shell can run.
  const windows = process.platform === 'win32'
  return spawn(windows ? 'mvn.cmd' : 'mvn', windows ? args.map((arg) => `"${arg}"`) : args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    signal: run.signal,
    env: run.env ?? process.env,
    shell: windows,
  })
}

/** Reports the number of downloaded jars as progress. Returns Maven's output after Maven has ended. */
async function captureMaven(maven: ChildProcess, { logFile, progress }: MavenRun): Promise<string[]> {
  let jars = 0
  const onLine = (line: string): void => {
    if (/Downloaded from .*\.jar \(/.test(line)) jars += 1
    progress({
      step: `Downloading Neo4j ${NEO4J_VERSION} with Maven`,
      done: Math.min(jars, EXPECTED_JARS),
      total: EXPECTED_JARS,
    })
  }
  try {
    return await captureOutput(maven, logFile, onLine)
  } catch (error) {
    const missing = 'Maven is missing: mvn is not on the path. Install Apache Maven 3.6 or newer.'
    throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? new MissingToolError(missing) : error
  }
}

function reasonIn(lines: string[]): string {
  const error = lines.find((line) => /ERROR.*(Could not|Cannot|Unknown host|offline|Failed)/.test(line))
  return (error ?? lines.findLast((line) => line.trim() !== '') ?? 'it gave no reason')
    .replace(/\s*\[ERROR\]\s*/, '')
    .slice(0, 400)
}
