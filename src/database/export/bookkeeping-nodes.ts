import type { Database } from '../connect'
import { readCypher } from '../cypher-file'
import { type GraphNode, pagesOf } from './graph-nodes'

/** Yields the nodes that are not facts: records, revisions with their changes, decisions, versions and former ids. */
export async function* bookkeeping(database: Pick<Database, 'read'>): AsyncGenerator<GraphNode> {
  yield* pagesOf(database, 'export/former-ids.cypher')
  yield* pagesOf(database, 'export/records.cypher')
  yield* pagesOf(database, 'export/versions.cypher')
  yield* (await database.read(readCypher('export/bookkeeping.cypher'))) as unknown as GraphNode[]
  yield* pagesOf(database, 'export/changes.cypher') // Changes come after the revisions to which they belong.
}
