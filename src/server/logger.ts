import pino, { type Logger } from 'pino'

/** Formats an error for the log. Leaves out the stack trace, which may contain Cypher and values. */
function named(error: Error & { code?: unknown }): Record<string, unknown> {
  return { type: error.name, message: error.message, code: error.code }
}

/** Creates the server's logger, which writes one line of JSON to standard error for each server fault. */
export function createLogger(): Logger {
  return pino({ level: 'warn', serializers: { err: named, error: named } }, pino.destination(2))
}
