import pino from 'pino'
import type { Database } from '../../src/database/connect'
import type { HttpSettings } from '../../src/model/http-settings'
import { type Limits, STANDARD_LIMITS } from '../../src/model/limits'
import { type RunningServer, startServer } from '../../src/server/start-server'
import { atEnd } from './at-end'
import { productSchema } from './schema'

/** A limit that gives the database enough time to plan each statement even on a busy machine. */
export const UNHURRIED: Partial<Limits> = { queryTimeout: 120_000 }

/** Budgets that no test uses up, although all tests share one address. */
export const UNBOUNDED: Partial<HttpSettings> = {
  requestRate: 1_000_000,
  costRate: 1_000_000_000,
  slowRequest: 1_000_000,
}

/** Starts a real HTTP server over a graph with the given limits and HTTP settings, and collects its log. */
export async function listening(
  database: Database,
  limits: Partial<Limits> = {},
  http: Partial<HttpSettings> = {},
): Promise<{ url: string; logged: string[]; running: RunningServer }> {
  const logged: string[] = []
  const running = await startServer({
    settings: {
      port: 0,
      host: '127.0.0.1',
      limits: { ...STANDARD_LIMITS, ...limits },
      http: { ...UNBOUNDED, ...http },
    },
    database,
    schema: productSchema(),
    logger: pino({ level: 'warn' }, { write: (line: string) => void logged.push(line) }),
  })
  atEnd(() => running.close())
  return { url: `${running.url}/graphql`, logged, running }
}
