import type { Database } from '../connect'
import { readCypher } from '../cypher-file'
import { type GraphLink, type GraphNode, pagesOf } from './graph-nodes'

/** A relationship out of a node or, where it has a `from`, into it. */
export interface Link extends GraphLink {
  from?: string
}

export interface LinkedNode extends Omit<GraphNode, 'links'> {
  links: Link[]
}

/** What the graph keeps beside what it says: records, revisions with their changes, decisions, ids of before. */
export async function* bookkeeping(database: Database): AsyncGenerator<LinkedNode> {
  yield* pagesOf(database, 'export/former-ids.cypher')
  yield* pagesOf(database, 'export/records.cypher')
  yield* (await database.read(readCypher('export/bookkeeping.cypher'))) as unknown as LinkedNode[]
  yield* pagesOf(database, 'export/changes.cypher') // after the revisions that they belong to
}
