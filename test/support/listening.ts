import pino from 'pino'
import type { Database } from '../../src/database/connect'
import { type Limits, STANDARD_LIMITS } from '../../src/model/limits'
import { startServer } from '../../src/server/start-server'
import { atEnd } from './at-end'

/** A limit that leaves the database time to plan each statement, however busy the machine is. */
export const UNHURRIED: Partial<Limits> = { queryTimeout: 120_000 }

/** Starts a real HTTP server over a graph with the given limits, and collects its log. */
export async function listening(
  database: Database,
  limits: Partial<Limits> = {},
): Promise<{ url: string; logged: string[] }> {
  const logged: string[] = []
  const running = await startServer({
    settings: { port: 0, host: '127.0.0.1', limits: { ...STANDARD_LIMITS, ...limits } },
    database,
    logger: pino({ level: 'warn' }, { write: (line: string) => void logged.push(line) }),
  })
  atEnd(() => running.close())
  return { url: `${running.url}/graphql`, logged }
}
