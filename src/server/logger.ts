import pino, { type Logger } from 'pino'

/** Formats an error for the log without its stack trace, which may contain Cypher and values. */
function named(error: Error & { code?: unknown }): Record<string, unknown> {
  return { type: error.name, message: error.message, code: error.code }
}

/** Creates the log of the server on standard error, with one line of JSON for each fault of the server. */
export function createLogger(): Logger {
  return pino({ level: 'warn', serializers: { err: named, error: named } }, pino.destination(2))
}
