import type { Database } from '../../database/connect'
import type { RequestContext } from '../request-context'
import { cacheOfVersion } from './once-per-version'
import { queryText } from './query-files'

/** An entity that was found by one of its ids: its current id and its kind. */
export interface FoundEntity {
  id: string
  kind: string
}

/** The maximum number of ids that are cached for one graph. */
const MAX_IDS = 10_000

const entitiesOf = cacheOfVersion<FoundEntity>(MAX_IDS)

/** Looks up each id once for each version of the graph. Ids that are not found are looked up again each time. */
export async function findEntities(ids: readonly string[], database: Database): Promise<Map<string, FoundEntity>> {
  const known = entitiesOf(database, await database.recentVersion())
  const found = new Map<string, FoundEntity>()
  for (const id of ids) {
    const entity = known.get(id)
    if (entity) found.set(id, entity)
  }
  const unknown = ids.filter((id) => !found.has(id))
  const rows = unknown.length === 0 ? [] : await database.read(queryText('follow-ids'), { ids: unknown })
  for (const { asked, ...entity } of rows as unknown as (FoundEntity & { asked: string })[]) {
    known.set(asked, entity)
    found.set(asked, entity)
  }
  return found
}

/** The ids that the root fields of a request are about to look up, and the result of the look-up. */
interface Batch {
  readonly ids: Set<string>
  readonly found: Promise<Map<string, FoundEntity>>
}

const batches = new WeakMap<RequestContext, Batch>()

/**
 * Looks up ids like `findEntities`, with one query for all root fields of a request. graphql-js starts all root fields
 * of a query before any of them continues, so the query runs after the last root field has added its ids.
 */
export async function findInBatch(ids: readonly string[], context: RequestContext): Promise<Map<string, FoundEntity>> {
  const batch = batches.get(context) ?? newBatch(context)
  for (const id of ids) batch.ids.add(id)
  return batch.found
}

function newBatch(context: RequestContext): Batch {
  const ids = new Set<string>()
  const found = Promise.resolve().then(() => {
    batches.delete(context)
    return findEntities([...ids], context.database)
  })
  const batch = { ids, found }
  batches.set(context, batch)
  return batch
}
