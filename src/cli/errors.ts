import { CommanderError } from 'commander'
import { DatabaseError } from '../database/errors'
import { MigrationError } from '../database/migration-errors'
import { SettingsError } from '../model/environment'

/** What a command's end means to a shell script. */
export const ExitCode = {
  ok: 0,
  /** The command did its work and found something to look at: a failed check, a difference. */
  findings: 1,
  /** Wrong use, settings or input; nothing was changed. */
  input: 2,
  /** The database cannot be reached, refused, or failed. */
  database: 3,
} as const

/** The only place that says which error ends with which exit code. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.ok : ExitCode.input
  if (error instanceof SettingsError) return ExitCode.input
  if (error instanceof DatabaseError || error instanceof MigrationError) return ExitCode.database
  return ExitCode.findings
}

/** Prints an error for a person. A cause is only there when GOVTIES_DEBUG is set. */
export function tellError(error: unknown): void {
  if (error instanceof CommanderError) return // commander has printed it
  console.error(error instanceof Error ? error.message : String(error))
  if (error instanceof Error && error.cause instanceof Error) console.error(error.cause.message)
}
