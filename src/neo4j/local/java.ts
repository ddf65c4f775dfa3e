import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { MissingToolError } from './errors'

export interface Java {
  command: string
  /** As `java -version` says it, such as 17.0.15. */
  version: string
}

/** Neo4j 5.26 runs on 17 and 21, see https://neo4j.com/docs/operations-manual/5/installation/requirements/ */
const OLDEST = 17

/** The Java of JAVA_HOME, or of the path. Throws a `MissingToolError` when there is none, or it is too old. */
export async function findJava(env: NodeJS.ProcessEnv = process.env): Promise<Java> {
  const command = env.JAVA_HOME ? join(env.JAVA_HOME, 'bin', 'java') : 'java'
  const version = await versionOf(command, env)
  if (Number.parseInt(version, 10) >= OLDEST) return { command, version }
  throw new MissingToolError(
    `Java ${version} (${command}) is too old: Neo4j needs ${OLDEST} or newer. Install one, or point JAVA_HOME to it.`,
  )
}

async function versionOf(command: string, env: NodeJS.ProcessEnv): Promise<string> {
  try {
    const { stderr, stdout } = await promisify(execFile)(command, ['-version'], { env, timeout: 30_000 })
    // Java 8 and older call themselves 1.8.0
    const version = /version "(?:1\.)?([^"]+)"/.exec(stderr + stdout)?.[1]
    if (version) return version
  } catch {
    // no such program, or one that does not run
  }
  const place = env.JAVA_HOME ? `JAVA_HOME is ${env.JAVA_HOME}, and no Java runs there` : 'no Java is on the path'
  throw new MissingToolError(`Java is missing: ${place}. Install Java ${OLDEST} or newer.`)
}
