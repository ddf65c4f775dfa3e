import { readFileSync } from 'node:fs'
import type { Home } from './home'
import { HomeError, type LocalNeo4jError, ServerStartError } from './local-errors'

/** Another program took a chosen port before the server could listen on it. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError'
}

/** Returns an error that uses the log to explain why the server ended. */
export function explainExit(home: Home): LocalNeo4jError | PortTakenError {
  const lines = readLines(home.log)
  const text = lines.join('\n')
  if (/Address already in use|BindException/.test(text)) return new PortTakenError()
  if (/No space left on device/.test(text)) {
    return new HomeError(`The disk of ${home.root} is full. Free some space, or set GOVTIES_HOME to another folder.`)
  }
  if (/lock file has been locked|StoreLockException|FileLockException/.test(text)) {
    return new HomeError(
      `The database in ${home.data} is in use by another Neo4j that GovTies did not start. ` +
        'Stop it, or set GOVTIES_HOME to another folder.',
    )
  }
  return new ServerStartError('it ended unexpectedly. The last lines of its log:', home.log, lastLines(lines))
}

/** Returns the last lines of a log without Java's stack traces. */
export function lastLines(lines: string[], count = 15): string[] {
  return lines.filter((line) => line.trim() !== '' && !/^\s*(at |\.\.\. \d+ more)/.test(line)).slice(-count)
}

/** Returns the lines of a file, or an empty list if the file cannot be read. */
export function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n')
  } catch {
    return []
  }
}
