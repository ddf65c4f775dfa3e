import { readFileSync } from 'node:fs'
import { HomeError, type LocalNeo4jError, ServerStartError } from './errors'
import type { Home } from './home'

/** A port was free when it was chosen and taken when the server wanted it. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError'
}

/** Why the server ended, as its log tells it. */
export function explainEnd(home: Home): LocalNeo4jError | PortTakenError {
  const lines = readLines(home.log)
  const text = lines.join('\n')
  if (/Address already in use|BindException/.test(text)) return new PortTakenError()
  if (/No space left on device/.test(text)) {
    return new HomeError(`The disk of ${home.root} is full. Make room, or set GOVTIES_HOME to another folder.`)
  }
  if (/lock file has been locked|StoreLockException|FileLockException/.test(text)) {
    return new HomeError(
      `The database in ${home.data} is in use by another Neo4j that GovTies did not start. ` +
        'Stop that one, or set GOVTIES_HOME to another folder.',
    )
  }
  return new ServerStartError('it ended by itself. The last lines of its log:', home.log, lastLines(lines))
}

/** The log's last lines for a person: without Java's stack traces. */
export function lastLines(lines: string[], count = 15): string[] {
  return lines.filter((line) => line.trim() !== '' && !/^\s*(at |\.\.\. \d+ more)/.test(line)).slice(-count)
}

export function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n')
  } catch {
    return []
  }
}
