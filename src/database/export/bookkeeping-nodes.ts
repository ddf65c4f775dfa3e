import type { Database } from '../connect'
import { readCypher } from '../cypher-file'
import { type GraphLink, type GraphNode, pagesOf } from './graph-nodes'

/** A relationship that leaves a node, or that enters it if `from` is set. */
export interface Link extends GraphLink {
  from?: string
}

/** A node with such relationships. */
export interface LinkedNode extends Omit<GraphNode, 'links'> {
  links: Link[]
}

/** Yields the nodes that are not facts: records, revisions with their changes, decisions and former ids. */
export async function* bookkeeping(database: Database): AsyncGenerator<LinkedNode> {
  yield* pagesOf(database, 'export/former-ids.cypher')
  yield* pagesOf(database, 'export/records.cypher')
  yield* (await database.read(readCypher('export/bookkeeping.cypher'))) as unknown as LinkedNode[]
  yield* pagesOf(database, 'export/changes.cypher') // They come after the revisions that they belong to.
}
