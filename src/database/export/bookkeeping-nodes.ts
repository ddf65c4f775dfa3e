import type { Database } from '../connect'
import { readCypher } from '../cypher-file'
import { type GraphLink, type GraphNode, pagesOf } from './graph-nodes'

/** A relationship that leaves a node or, with `from`, enters it. */
export interface Link extends GraphLink {
  from?: string
}

/** A node with such relationships. */
export interface LinkedNode extends Omit<GraphNode, 'links'> {
  links: Link[]
}

/** The nodes that state nothing: records, revisions with their changes, decisions, former ids. */
export async function* bookkeeping(database: Database): AsyncGenerator<LinkedNode> {
  yield* pagesOf(database, 'export/former-ids.cypher')
  yield* pagesOf(database, 'export/records.cypher')
  yield* (await database.read(readCypher('export/bookkeeping.cypher'))) as unknown as LinkedNode[]
  yield* pagesOf(database, 'export/changes.cypher') // after the revisions that they belong to
}
