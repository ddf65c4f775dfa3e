import pino, { type Logger } from 'pino'

/** An error in the log: what it is, never its stack, which may carry Cypher and values. */
function named(error: Error & { code?: unknown }): Record<string, unknown> {
  return { type: error.name, message: error.message, code: error.code }
}

/** The log of the server, on standard error: what went wrong here, as one line of JSON each. */
export function createLogger(): Logger {
  return pino({ level: 'warn', serializers: { err: named, error: named } }, pino.destination(2))
}
