import { LRUCache } from 'lru-cache'
import type { Database } from '../../database/connect'
import { unlessAborted } from '../../database/unless-aborted'
import type { RequestContext } from '../request-context'

/** The number of results that `oncePerVersion` keeps for one graph. */
const MAX_RESULTS = 50

/** Creates a cache for each database, with at most `max` values. A new version of the graph empties the cache. */
export function cacheOfVersion<Value extends NonNullable<unknown>>(
  max: number,
): (database: Database, version: string) => LRUCache<string, Value> {
  const caches = new WeakMap<Database, { version: string; cache: LRUCache<string, Value> }>()
  return (database, version) => {
    const shared = database.shared ?? database
    const known = caches.get(shared)
    if (known?.version === version) return known.cache
    const cache = new LRUCache<string, Value>({ max })
    caches.set(shared, { version, cache })
    return cache
  }
}

const resultsOf = cacheOfVersion<Promise<unknown>>(MAX_RESULTS)

/**
 * Computes a result once for each version of the graph, because computing it reads much of the graph. Every commit
 * creates a new version. Each request waits for the result until its own deadline.
 * @param key distinguishes the result from all other results that are cached here.
 */
export async function oncePerVersion<Result>(
  { database, signal }: RequestContext,
  key: string,
  compute: () => Promise<Result>,
): Promise<Result> {
  const results = resultsOf(database, await database.version())
  const result = (results.get(key) as Promise<Result> | undefined) ?? compute()
  results.set(key, result)
  result.catch(() => results.delete(key))
  return unlessAborted(result, signal)
}
