import type { OpenDatabase } from '../../src/database/open-database'
import { STANDARD_LIMITS } from '../../src/model/limits'
import { startServer } from '../../src/server/start-server'
import { atEnd } from './at-end'
import { UNBOUNDED, UNHURRIED } from './listening'
import { service } from './services/client'

/** Returns the address of the product that all tests share. */
export async function server(): Promise<string> {
  return (await service('/product')).url
}

/** Starts a real HTTP server on a free port over another graph, and returns its address. */
export async function serverOver(open: OpenDatabase): Promise<string> {
  const running = await startServer({
    settings: { port: 0, host: '127.0.0.1', limits: { ...STANDARD_LIMITS, ...UNHURRIED }, http: UNBOUNDED },
    database: open.database,
    openInfo: open,
  })
  atEnd(() => running.close())
  return running.url
}
