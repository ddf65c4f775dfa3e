import { execFile } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import type { Home } from './home'
import { MissingToolError } from './local-errors'

/** A Java installation that can run Neo4j. */
export interface Java {
  command: string
  /** The version that `java -version` prints, such as 17.0.15. */
  version: string
}

/**
 * The oldest supported version of Java. Neo4j 5.26 runs on 17 and 21, see
 * https://neo4j.com/docs/operations-manual/5/installation/requirements/
 */
const MIN_VERSION = 17

/**
 * Returns the Java installation in JAVA_HOME or, if that is not set, on the PATH. Throws a `MissingToolError` if Java
 * is missing or too old.
 */
export async function findJava(env: NodeJS.ProcessEnv = process.env): Promise<Java> {
  const command = env.JAVA_HOME ? join(env.JAVA_HOME, 'bin', 'java') : 'java'
  const version = await versionOf(command, env)
  if (Number.parseInt(version, 10) >= MIN_VERSION) return { command, version }
  throw new MissingToolError(
    `Java ${version} (${command}) is too old. Neo4j needs Java ${MIN_VERSION} or newer. Install it, or set JAVA_HOME to its folder.`,
  )
}

async function versionOf(command: string, env: NodeJS.ProcessEnv): Promise<string> {
  try {
    const { stderr, stdout } = await promisify(execFile)(command, ['-version'], { env, timeout: 30_000 })
    // Java 8 and earlier print `1.` before the version, as in 1.8.0.
    const version = /version "(?:1\.)?([^"]+)"/.exec(stderr + stdout)?.[1]
    if (version) return version
  } catch {
    // The program does not exist or cannot run.
  }
  const place = env.JAVA_HOME
    ? `JAVA_HOME is ${env.JAVA_HOME}, but Java cannot be run from there`
    : 'java is not on the path'
  throw new MissingToolError(`Java is missing: ${place}. Install Java ${MIN_VERSION} or newer.`)
}

/** A program and its arguments. */
export interface Command {
  command: string
  args: string[]
}

/** The options of the command that runs a local Neo4j. */
export interface ServerCommandOptions {
  java: string
  jars: string[]
  home: Home
  /** The largest heap, such as 1g. */
  heap: string
  /** Additional options for Java, placed before all others. */
  options: string[]
}

/**
 * The Java packages that must be open to Neo4j; see
 * https://neo4j.com/docs/operations-manual/5/configuration/neo4j-conf/
 */
const OPENED_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`)

/**
 * Returns the class path, which lists every jar, because a class archive does not support class paths with wildcards.
 */
export const classPath = (jars: string[]): string => jars.join(delimiter)

/** Returns the command that runs Neo4j in a home. */
export function serverCommand({ java, jars, home, heap, options }: ServerCommandOptions): Command {
  return {
    command: java,
    args: [
      ...options,
      `-Xmx${heap}`,
      // Concurrent collectors would slow down every write. The parallel collector uses all processors, so a large
      // import takes a seventh less time than with the serial collector. Pauses are short, because the heap is small.
      '-XX:+UseParallelGC',
      ...OPENED_PACKAGES,
      '--enable-native-access=ALL-UNNAMED',
      '-Dlog4j2.disable.jmx=true',
      '-cp',
      classPath(jars),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home.root}`,
      `--config-dir=${home.configuration}`,
      '--console-mode',
    ],
  }
}
