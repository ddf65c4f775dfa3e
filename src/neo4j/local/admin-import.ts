import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Progress } from '../../model/progress'
import { importArguments } from '../graph-files'
import { captureOutput } from './capture-output'
import { classPath } from './java'
import { LoadError } from './local-errors'
import { lastLines } from './server-log'

/** Files that `export --format csv` wrote. */
export interface GraphFiles {
  folder: string
  names: string[]
}

/** The command that runs `neo4j-admin`, and the settings for the run. */
export interface AdminTool {
  java: string
  jars: string[]
  /** The largest heap, such as 1g. */
  heap: string
  /** The file for the loader's output. */
  logFile: string
  progress: Progress
  signal?: AbortSignal
}

/**
 * Uses `neo4j-admin database import full` to create a store below `data` in the work folder. This command writes the
 * store files without transactions; see
 * https://neo4j.com/docs/operations-manual/5/tools/neo4j-admin/neo4j-admin-import/
 * @throws LoadError if the files are invalid or the disk is full
 */
export async function runAdminImport(files: GraphFiles, workFolder: string, tool: AdminTool): Promise<void> {
  const { java, jars, heap, logFile, progress, signal } = tool
  writeConfiguration(workFolder)
  const report = `--report-file=${join(workFolder, 'bad-entries')}`
  const args = ['-cp', classPath(jars), 'org.neo4j.cli.AdminTool', ...importArguments(files.names), report, 'neo4j']
  const loader = spawn(java, [`-Xmx${heap}`, ...args], {
    cwd: files.folder,
    env: { ...process.env, NEO4J_HOME: workFolder, NEO4J_CONF: join(workFolder, 'conf') },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
    killSignal: 'SIGKILL', // The loader need not clean up, because all its files are removed anyway.
  })
  const importProgress = new ImportProgress(progress)
  const lines = await captureOutput(loader, logFile, (line) => importProgress.read(line))
  signal?.throwIfAborted()
  if (loader.exitCode !== 0) throw new LoadError(files.folder, lastLines(lines, 5), logFile)
}

function writeConfiguration(workFolder: string): void {
  mkdirSync(join(workFolder, 'conf'), { recursive: true })
  const lines = [
    `server.directories.data=${join(workFolder, 'data').replaceAll('\\', '/')}`,
    'db.tx_log.preallocate=false',
  ]
  writeFileSync(join(workFolder, 'conf', 'neo4j.conf'), `${lines.join('\n')}\n`)
}

/**
 * Reports progress from the loader's output. Each step begins with a line such as `(2/4) Relationship import …`,
 * followed by lines such as `… 35% ∆120ms`.
 */
export class ImportProgress {
  private stage = 1
  private stageCount = 1

  constructor(private readonly progress: Progress) {}

  /** Reads one line of output. */
  read(line: string): void {
    const [, stage, stageCount] = /^\((\d)\/(\d)\) /.exec(line) ?? []
    if (stage && stageCount) [this.stage, this.stageCount] = [Number(stage), Number(stageCount)]
    const [, percent] = /(\d+)% ∆/.exec(line) ?? []
    if (!stage && !percent) return
    const done = Math.floor((100 * (this.stage - 1) + Number(percent ?? 0)) / this.stageCount)
    this.progress({ step: 'Loading the files (percent)', done, total: 100 })
  }
}
