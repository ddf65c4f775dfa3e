import type { Arguments } from './bad-arguments'
import type { Node, Relationship } from './graph'
import type { Row } from './order'

/** The part of a list that is asked for. */
export function slice<T>(rows: readonly T[], { limit, offset }: Arguments): T[] {
  return rows.slice(offset ?? 0, (offset ?? 0) + limit!)
}

interface Edge {
  readonly cursor: string
  readonly node: Node
  readonly properties?: Relationship
}

/** A page, as GraphQL's cursor connections describe it; a cursor tells the place in the whole list. */
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

/** The cursor of a place, as a client gets it. */
export const cursorOf = (place: number): string => Buffer.from(`${PREFIX}${place}`).toString('base64')

/** Whether a text is a cursor of this API. */
export const isCursor = (text: string): boolean => /^arrayconnection:\d+$/.test(Buffer.from(text, 'base64').toString())

const placeOf = (cursor: string): number => Number(Buffer.from(cursor, 'base64').toString().slice(PREFIX.length))
