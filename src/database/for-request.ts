import type { Database, ReadOptions } from './connect'
import { unlessAborted } from './unless-aborted'

/** A database as one request sees it: no statement takes longer than the request may, and all end when its signal comes. */
export function forRequest(shared: Database, limits: Required<ReadOptions>): Database {
  const within = (options?: ReadOptions): ReadOptions => ({ ...limits, ...options })
  return {
    shared,
    driver: shared.driver,
    name: shared.name,
    read: (cypher, parameters, options) => shared.read(cypher, parameters, within(options)),
    query: (cypher, parameters, options) => shared.query(cypher, parameters, within(options)),
    version: () => unlessAborted(shared.version(), limits.signal),
    recentVersion: () => unlessAborted(shared.recentVersion(), limits.signal),
    write: (cypher, parameters) => shared.write(cypher, parameters),
    inWriteTransaction: (work) => shared.inWriteTransaction(work),
    close: () => shared.close(),
  }
}
