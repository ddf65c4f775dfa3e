import type { Arguments } from './bad-arguments'
import type { Node, Relationship } from './graph'
import type { Row } from './order'

/** Returns the requested part of a list. */
export function slice<T>(rows: readonly T[], { limit, offset }: Arguments): T[] {
  return rows.slice(offset ?? 0, (offset ?? 0) + limit!)
}

interface Edge {
  readonly cursor: string
  readonly node: Node
  readonly properties?: Relationship
}

/**
 * Returns a page as GraphQL's cursor connections specify it. A cursor contains the position of an entry in the whole
 * list.
 */
export function page(rows: readonly Row[], { first, after }: Arguments) {
  const start = after ? placeOf(after) + 1 : 0
  const edges = rows
    .slice(start, start + first!)
    .map(({ node, relationship }, index): Edge => ({ cursor: cursorOf(start + index), node, properties: relationship }))
  const pageInfo = {
    hasNextPage: start + first! < rows.length,
    hasPreviousPage: start > 0,
    startCursor: edges.at(0)?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  }
  return { totalCount: rows.length, edges, pageInfo }
}

const PREFIX = 'arrayconnection:'

/** Returns the cursor of a position, as clients receive cursors. */
export const cursorOf = (place: number): string => Buffer.from(`${PREFIX}${place}`).toString('base64')

/** Returns true if a string is a cursor of this API. */
export const isCursor = (text: string): boolean => /^arrayconnection:\d+$/.test(Buffer.from(text, 'base64').toString())

const placeOf = (cursor: string): number => Number(Buffer.from(cursor, 'base64').toString().slice(PREFIX.length))
