import { pageOfNode, tagOf, type Told } from './feed'

/** A row of `changes`, as the document asks for it. */
interface Change {
  readonly revision: string
  readonly at: string
  readonly how: string
  readonly about: { readonly id: string; readonly kind: string; readonly name: string | null }
  readonly property: string | null
  readonly before: string | null
  readonly after: string | null
}

/** An entry of a feed: what one revision changed about one node. */
export interface Entry {
  readonly id: string
  readonly title: string
  readonly url: string
  readonly updated: string
  /** The changes in plain text, one per line. */
  readonly text: string
}

/** The maximum number of entries in a feed, and of lines in an entry. */
const MAX_ENTRIES = 100
const MAX_LINES = 20

/** The kinds of nodes that have entries. A new party of an agreement is a change of the country. */
const KINDS = ['TIE', 'AGREEMENT', 'INITIATIVE', 'EVENT', 'AGENCY', 'PERSON', 'COUNTRY']

/** Returns one entry for each node that a revision changed, newest revision first. */
export function entriesOf({ rows, origin }: Pick<Told, 'rows' | 'origin'>): Entry[] {
  const groups = new Map<string, Change[]>()
  for (const change of (rows as Change[]).filter(({ about }) => KINDS.includes(about.kind))) {
    const key = `${change.revision}/${change.about.id}`
    const group = groups.get(key)
    if (group) group.push(change)
    else groups.set(key, [change])
  }
  return [...groups].slice(0, MAX_ENTRIES).map(([key, changes]) => entryOf(key, changes, origin))
}

function entryOf(key: string, changes: readonly Change[], origin: string): Entry {
  const [{ about, at, revision }] = changes as [Change]
  const how = changes.find(({ property }) => property === null)?.how ?? 'changed'
  const lines = changes.filter(({ property }) => property !== null).map(lineOf)
  const more = lines.length > MAX_LINES ? [`${lines.length - MAX_LINES} more changes`] : []
  return {
    id: tagOf(`change:${key}`),
    title: `${capital(about.kind)} ${how}: ${about.name ?? about.id}`,
    // A removed node has no page, but its record keeps its history.
    url: pageOfNode(origin, how === 'removed' ? 'history' : about.kind, about.id),
    updated: at,
    text: [`Revision ${revision}, ${at.slice(0, 10)}`, ...lines.slice(0, MAX_LINES), ...more].join('\n'),
  }
}

function lineOf({ property, before, after }: Change): string {
  const name = spaced(property ?? '')
  if (before === null) return `${name}: ${after} added`
  return after === null ? `${name}: ${before} removed` : `${name}: ${before} → ${after}`
}

/** Writes `signedOn` and `PARTY_TO` as words. */
const spaced = (name: string): string =>
  name
    .replace(/[a-z](?=[A-Z])/g, '$& ')
    .replaceAll('_', ' ')
    .toLowerCase()

const capital = (kind: string): string => kind.charAt(0) + kind.slice(1).toLowerCase()
