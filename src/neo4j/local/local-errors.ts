import { GovTiesError } from '../../model/errors'

/** A Neo4j cannot be run on this machine. Each message names the cause and what to do. */
export class LocalNeo4jError extends Error {
  override readonly name: string = 'LocalNeo4jError'
}

/** A program that is needed is missing or too old. Another way to get a Neo4j may still work. */
export class MissingToolError extends LocalNeo4jError {
  override readonly name = 'MissingToolError'
}

/** Maven could not fetch the artifacts. */
export class FetchError extends LocalNeo4jError {
  override readonly name = 'FetchError'

  constructor(reason: string, logFile: string) {
    super(
      `Maven could not fetch Neo4j: ${reason}\n` +
        'Check the network, or the proxy or mirror in ~/.m2/settings.xml, and start again. Fetched files are kept.\n' +
        `The output of Maven is in ${logFile}.`,
    )
  }
}

/** The home folder cannot be used. */
export class HomeError extends LocalNeo4jError {
  override readonly name = 'HomeError'
}

/** The server ended during its start, or did not start in time. */
export class ServerStartError extends LocalNeo4jError {
  override readonly name = 'ServerStartError'

  constructor(reason: string, logFile: string, lastLines: string[]) {
    super([`The local Neo4j did not start: ${reason}`, ...lastLines.map(indent), `Its log is ${logFile}.`].join('\n'))
  }
}

/** The server accepts connections, but its database did not open in time. */
export class ServerNotReadyError extends LocalNeo4jError {
  override readonly name = 'ServerNotReadyError'

  constructor(address: string, timeoutMs: number) {
    super(`Neo4j at ${address} did not open its database within ${timeoutMs / 1000} s. Start again, or see its log.`)
  }
}

/** The server runs but cannot open its database. */
export class DamagedStoreError extends LocalNeo4jError {
  override readonly name = 'DamagedStoreError'

  constructor(reason: string, dataFolder: string) {
    super(
      `The local Neo4j runs, but cannot open its database: ${reason}\n` +
        `The store is probably damaged. Move ${dataFolder} away and start again. Seed and data/ are then loaded again; ` +
        'import your own records again.',
    )
  }
}

/** A folder to load holds no files of a graph. */
export class NoGraphFilesError extends GovTiesError {
  constructor(readonly folder: string) {
    const message = `${folder} has no files of a graph, such as nodes-Country.csv. \`govties export --format csv\` writes them.`
    super('NO_GRAPH_FILES', message, { folder })
  }
}

/** A store can be loaded only while no server runs on it. */
export class HomeInUseError extends LocalNeo4jError {
  override readonly name = 'HomeInUseError'

  constructor(dataFolder: string, pid: number | undefined) {
    const user = pid === undefined ? 'a server whose supervisor has died' : `process ${pid}`
    super(
      `The database in ${dataFolder} is in use by ${user}. Stop it and load again, or set GOVTIES_HOME to another folder.`,
    )
  }
}

/** There is a store already, and `--replace` was not given. */
export class StoreExistsError extends LocalNeo4jError {
  override readonly name = 'StoreExistsError'

  constructor(dataFolder: string) {
    super(
      `There is already a database in ${dataFolder}. Use --replace to replace it, ` +
        'or set GOVTIES_HOME to another folder.',
    )
  }
}

/** Neo4j's loader refused the files or failed. */
export class LoadError extends LocalNeo4jError {
  override readonly name = 'LoadError'

  constructor(folder: string, lastLines: string[], logFile: string) {
    super(
      [
        `The files in ${folder} could not be loaded. The database is unchanged. The last lines of the loader's output:`,
        ...lastLines.map(indent),
        `The whole output is in ${logFile}.`,
      ].join('\n'),
    )
  }
}

/** Converts an error of the file system in the home folder into a `HomeError`. Returns any other error unchanged. */
export function asHomeError(error: unknown, folder: string): unknown {
  const reason = FILE_SYSTEM_REASONS[(error as NodeJS.ErrnoException | undefined)?.code ?? '']
  if (!reason) return error
  return new HomeError(
    `${folder} cannot be used: ${reason}. Make room or change its rights, or set GOVTIES_HOME to another folder.`,
  )
}

const FILE_SYSTEM_REASONS: Record<string, string> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'it is on a read-only file system',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your disk quota is used up',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a file is in its place',
}

function indent(line: string): string {
  return `  ${line}`
}
