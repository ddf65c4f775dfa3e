import type { Database } from '../../database/connect'
import { queryText } from '../cypher'
import { QUESTION_TIMEOUT } from '../context'
import type { Link } from './links'

/** A `where` as GraphQL coerced it. */
export type Where = Readonly<Record<string, unknown>>

/** A filter by the ids of what a node is linked with. */
interface Anchor {
  link: Link
  ids: string[]
}

/** A filter in two parts, which must both hold. */
export interface Parted {
  anchors: Anchor[]
  rest: Where[]
}

/**
 * A filter such as `countries: {some: {id: {eq: "SG"}}}` would be asked of every agreement there is. This starts from
 * the country instead, and gives the same filter as one on the ids of what is linked with it. `kind` is what is filtered.
 */
export async function anchored({ anchors, rest }: Parted, kind: string, database: Database): Promise<Where> {
  const found = await Promise.all(anchors.map((anchor) => idsLinked(anchor, kind, database)))
  return { AND: [{ id: { in: inAll(found) } }, ...rest] }
}

/** The one id that a filter is anchored on, and what else must hold; undefined where it is no single one. */
export function onlyAnchor({ anchors, rest }: Parted) {
  const [anchor] = anchors
  const [id] = anchor?.ids ?? []
  if (!anchor || id === undefined || anchors.length > 1 || anchor.ids.length > 1) return undefined
  return { link: anchor.link, id, rest }
}

function inAll(lists: string[][]): string[] {
  const [first = [], ...others] = lists
  const sets = others.map((list) => new Set(list))
  return first.filter((id) => sets.every((set) => set.has(id)))
}

/** The anchors that must all hold, at the top or within AND, and what else must hold. */
export function takeOut(where: Where, links: Map<string, Link>): Parted {
  const { AND, ...own } = where as { AND?: Where[] | null }
  const parts = Object.entries(own).map(([name, filter]) => ({ name, filter, anchor: anchorOf(name, filter, links) }))
  const others = parts.filter(({ anchor }) => !anchor).map(({ name, filter }) => ({ [name]: filter }))
  const within = (AND ?? []).map((part) => takeOut(part, links))
  return {
    anchors: [...parts.flatMap(({ anchor }) => anchor ?? []), ...within.flatMap(({ anchors }) => anchors)],
    rest: [...others, ...within.flatMap(({ rest }) => rest)],
  }
}

/** `countries: {some: {id: …}}`, or `countriesConnection: {some: {node: {id: …}}}`, and nothing beside it. */
function anchorOf(name: string, filter: unknown, links: Map<string, Link>): Anchor | undefined {
  const link = links.get(name) ?? links.get(name.replace(/Connection$/, ''))
  const some = onlyOf(filter, 'some')
  const node = links.has(name) ? some : onlyOf(some, 'node')
  const id = onlyOf(node, 'id')
  const [eq, among] = [onlyOf(id, 'eq'), onlyOf(id, 'in')]
  const ids = typeof eq === 'string' ? [eq] : Array.isArray(among) ? (among as string[]) : undefined
  return link && ids ? { link, ids } : undefined
}

/** The value of the only property of an object, if it has that name. */
function onlyOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 1) return undefined
  return (value as Record<string, unknown>)[name]
}

async function idsLinked({ link, ids }: Anchor, wanted: string, database: Database): Promise<string[]> {
  const parameters = { ids, kind: link.kind, type: link.type, outgoing: link.incoming, wanted }
  const rows = await database.read(queryText('linked-ids'), parameters, { timeout: QUESTION_TIMEOUT })
  return rows.map(({ id }) => id as string)
}
