import { CommanderError } from 'commander'
import { DatabaseError } from '../database/database-errors'
import { LocalNeo4jError } from '../neo4j/local/local-errors'
import { MigrationError } from '../database/migration-errors'
import { RestoreError } from '../database/restore-errors'
import { NoDatabaseError } from '../neo4j/acquire-neo4j'
import { SettingsError } from '../model/environment'
import { GovTiesError } from '../model/errors'
import { HttpPortError } from './http-port'
import { InterruptedError } from './interruption'

/** The exit codes of every command, for shell scripts. */
export const ExitCode = {
  ok: 0,
  /** The command succeeded, but its result needs a review, such as a failed check or a difference. */
  findings: 1,
  /** The arguments, settings or input are invalid. Nothing was changed. */
  input: 2,
  /** The database failed, or the command could not reach, start or use the database. */
  database: 3,
  /** A bug in GovTies. The number is EX_SOFTWARE from sysexits(3). */
  fault: 70,
  /** Ctrl-C or a signal ended the command early. Shells use the same code for SIGINT. */
  interrupted: 130,
} as const

type ErrorClass = abstract new (...args: never[]) => Error

const CODES: [number, ErrorClass[]][] = [
  [ExitCode.interrupted, [InterruptedError]],
  [ExitCode.database, [DatabaseError, MigrationError, RestoreError, LocalNeo4jError, NoDatabaseError]],
  [ExitCode.input, [SettingsError, HttpPortError, GovTiesError]],
]

/** Returns the exit code for an error. No other function maps errors to exit codes. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.ok : ExitCode.input
  if (error instanceof Error && error.name === 'AbortError') return ExitCode.interrupted
  return CODES.find(([, classes]) => classes.some((one) => error instanceof one))?.[0] ?? ExitCode.fault
}

/** Prints an error in readable form, including the stack trace and the cause if GOVTIES_DEBUG is set. */
export function reportError(error: unknown): void {
  if (error instanceof CommanderError) return // Commander has already printed the error.
  const code = exitCodeOf(error)
  if (code === ExitCode.interrupted) return console.error('Stopped before it finished.')
  if (code === ExitCode.fault) console.error('This is a bug in GovTies. Set GOVTIES_DEBUG=1 to see where.')
  console.error(error instanceof Error ? error.message : String(error))
  if (process.env.GOVTIES_DEBUG && error instanceof Error) console.error(error.stack, error.cause ?? '')
}
