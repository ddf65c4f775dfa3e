import { delimiter } from 'node:path'
import type { Home } from './home'

/** How Java is called for the local Neo4j. */
export interface JavaCommand {
  command: string
  args: string[]
}

export interface ServerCommandOptions {
  java: string
  jars: string[]
  home: Home
  /** Largest heap, such as 1g. */
  heap: string
  /** More options for Java, before all others. */
  options: string[]
}

/** See https://neo4j.com/docs/operations-manual/5/configuration/neo4j-conf/ on what Neo4j wants opened. */
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`)

/** The class path spelled out, because an archive of classes only serves a class path that it knows jar by jar. */
export const classPath = (jars: string[]): string => jars.join(delimiter)

export function serverCommand({ java, jars, home, heap, options }: ServerCommandOptions): JavaCommand {
  return {
    command: java,
    args: [
      ...options,
      `-Xmx${heap}`,
      // No price on every write, as of the collectors that run beside the program, and all processors while it collects:
      // a large import takes a seventh less time than with the serial one. Pauses are short in a heap of this size.
      '-XX:+UseParallelGC',
      ...OPENED,
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
