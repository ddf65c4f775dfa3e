import { CommanderError } from 'commander'
import { DatabaseError } from '../database/database-errors'
import { LocalNeo4jError } from '../neo4j/local/local-errors'
import { MigrationError } from '../database/migration-errors'
import { NoDatabaseError } from '../neo4j/acquire-neo4j'
import { SettingsError } from '../model/environment'
import { GovTiesError } from '../model/errors'
import { HttpPortError } from './http-port'
import { InterruptedError } from './interruption'

/** What a command's end means to a shell script. */
export const ExitCode = {
  ok: 0,
  /** The command did its work and found something to look at: a failed check, a difference. */
  findings: 1,
  /** Wrong use, settings or input; nothing was changed. */
  input: 2,
  /** The database cannot be reached, started or used, or failed. */
  database: 3,
  /** A fault of GovTies itself; EX_SOFTWARE of sysexits(3). */
  fault: 70,
  /** Ended by Ctrl-C or a signal before it was done; as shells count SIGINT. */
  interrupted: 130,
} as const

type ErrorClass = abstract new (...args: never[]) => Error

const CODES: [number, ErrorClass[]][] = [
  [ExitCode.interrupted, [InterruptedError]],
  [ExitCode.database, [DatabaseError, MigrationError, LocalNeo4jError, NoDatabaseError]],
  [ExitCode.input, [SettingsError, HttpPortError, GovTiesError]],
]

/** The only place that says which error ends with which exit code. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.ok : ExitCode.input
  if (error instanceof Error && error.name === 'AbortError') return ExitCode.interrupted
  return CODES.find(([, classes]) => classes.some((one) => error instanceof one))?.[0] ?? ExitCode.fault
}

/** Prints an error for a person. A cause is only there, or shown, when GOVTIES_DEBUG is set. */
export function tellError(error: unknown): void {
  if (error instanceof CommanderError) return // commander has printed it
  const code = exitCodeOf(error)
  if (code === ExitCode.interrupted) return console.error('Stopped before it was done.')
  if (code === ExitCode.fault) console.error('GovTies met a fault of its own. Set GOVTIES_DEBUG=1 to see where.')
  console.error(error instanceof Error ? error.message : String(error))
  if (process.env.GOVTIES_DEBUG && error instanceof Error) console.error(error.stack, error.cause ?? '')
}
