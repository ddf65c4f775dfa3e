import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importArguments } from '../graph-files'
import { LoadError } from './errors'
import { follow } from './follow'
import { classPath } from './java-command'
import type { Progress } from '../../model/progress'
import { lastLines } from './server-log'

/** Files that `export --format csv` wrote. */
export interface GraphFiles {
  folder: string
  names: string[]
}

export interface AdminTool {
  java: string
  jars: string[]
  /** Largest heap, such as 1g. */
  heap: string
  /** Where to keep what the loader says. */
  logFile: string
  progress: Progress
  signal?: AbortSignal
}

/**
 * Makes a store below `data` of a folder of ours, by `neo4j-admin database import full`: it writes the store's files
 * itself, without transactions, see https://neo4j.com/docs/operations-manual/5/tools/neo4j-admin/neo4j-admin-import/
 * @throws LoadError when the files are not as it wants them, or the disk is full
 */
export async function importByAdmin(files: GraphFiles, workFolder: string, tool: AdminTool): Promise<void> {
  const { java, jars, heap, logFile, progress, signal } = tool
  writeConfiguration(workFolder)
  const report = `--report-file=${join(workFolder, 'bad-entries')}`
  const args = ['-cp', classPath(jars), 'org.neo4j.cli.AdminTool', ...importArguments(files.names), report, 'neo4j']
  const loader = spawn(java, [`-Xmx${heap}`, ...args], {
    cwd: files.folder,
    env: { ...process.env, NEO4J_HOME: workFolder, NEO4J_CONF: join(workFolder, 'conf') },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
    killSignal: 'SIGKILL', // what it made goes away
  })
  const stages = new Stages(progress)
  const lines = await follow(loader, logFile, (line) => stages.read(line))
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

/** How far the loader is, by its own words: `(2/4) Relationship import …`, and then `… 35% ∆120ms`. */
export class Stages {
  private stage = 1
  private stages = 1

  constructor(private readonly progress: Progress) {}

  read(line: string): void {
    const [, stage, stages] = /^\((\d)\/(\d)\) /.exec(line) ?? []
    if (stage && stages) [this.stage, this.stages] = [Number(stage), Number(stages)]
    const [, percent] = /(\d+)% ∆/.exec(line) ?? []
    if (!stage && !percent) return
    const done = Math.floor((100 * (this.stage - 1) + Number(percent ?? 0)) / this.stages)
    this.progress({ step: 'Loading the files, in percent', done, total: 100 })
  }
}
