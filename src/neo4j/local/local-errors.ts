import { GovTiesError } from '../../model/errors'

/** Neo4j cannot run on this machine. Each message states the cause and a remedy. */
export class LocalNeo4jError extends Error {
  override readonly name: string = 'LocalNeo4jError'
}

/** A required program is missing or too old. Another way to run Neo4j may still work. */
export class MissingToolError extends LocalNeo4jError {
  override readonly name = 'MissingToolError'
}

/** Maven could not download the artifacts. */
export class FetchError extends LocalNeo4jError {
  override readonly name = 'FetchError'

  constructor(reason: string, logFile: string) {
    super(
      `Maven could not download Neo4j: ${reason}\n` +
        'Check the network, or the proxy or mirror in ~/.m2/settings.xml, and start again. Downloaded files are kept.\n' +
        `The output of Maven is in ${logFile}.`,
    )
  }
}

/** The home folder cannot be used. */
export class HomeError extends LocalNeo4jError {
  override readonly name = 'HomeError'
}

/** The server ended while starting, or did not start in time. */
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
    super(`Neo4j at ${address} did not open its database within ${timeoutMs / 1000} s. Start again, or check its log.`)
  }
}

/** The server runs but cannot open its database. */
export class DamagedStoreError extends LocalNeo4jError {
  override readonly name = 'DamagedStoreError'

  constructor(reason: string, dataFolder: string) {
    super(
      `The local Neo4j is running but cannot open its database: ${reason}\n` +
        `The store is probably damaged. Move ${dataFolder} away and start again. The seed and data/ are then loaded again. ` +
        'Import any other records again.',
    )
  }
}

/** The folder to load does not contain the files of a graph. */
export class NoGraphFilesError extends GovTiesError {
  constructor(readonly folder: string) {
    const message = `${folder} does not contain the files of a graph, such as nodes-Country.csv. \`govties export --format csv\` writes them.`
    super('NO_GRAPH_FILES', message, { folder })
  }
}

/** A store cannot be loaded while a server is using it. */
export class HomeInUseError extends LocalNeo4jError {
  override readonly name = 'HomeInUseError'

  constructor(dataFolder: string, pid: number | undefined) {
    const user = pid === undefined ? 'a server whose supervisor has died' : `process ${pid}`
    super(
      `The database in ${dataFolder} is in use by ${user}. Stop it and run the load again, or set GOVTIES_HOME to another folder.`,
    )
  }
}

/** A store already exists, and `--replace` was not given. */
export class StoreExistsError extends LocalNeo4jError {
  override readonly name = 'StoreExistsError'

  constructor(dataFolder: string) {
    super(
      `There is already a database in ${dataFolder}. Use --replace to replace it, ` +
        'or set GOVTIES_HOME to another folder.',
    )
  }
}

/** Neo4j's loader rejected the files or failed. */
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

/** Converts a file system error in the home folder into a `HomeError`. Returns any other error unchanged. */
export function asHomeError(error: unknown, folder: string): unknown {
  const reason = FILE_SYSTEM_REASONS[(error as NodeJS.ErrnoException | undefined)?.code ?? '']
  if (!reason) return error
  return new HomeError(
    `${folder} cannot be used: ${reason}. Free some space, change the permissions, or set GOVTIES_HOME to another folder.`,
  )
}

const FILE_SYSTEM_REASONS: Record<string, string> = {
  EACCES: 'you do not have permission to write there',
  EPERM: 'you do not have permission to write there',
  EROFS: 'it is on a read-only file system',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your disk quota is exhausted',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'it is a file',
}

function indent(line: string): string {
  return `  ${line}`
}
