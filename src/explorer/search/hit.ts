import { pathOf } from '../address/paths'

/** A hit of the search with its name and address. */
export interface Hit {
  readonly id: string
  readonly kind: string
  readonly name: string
  /** A few words that distinguish it from others of the same name. */
  readonly detail: string
  readonly href: string
}

/** The hits of one kind, best first. */
export interface HitGroup {
  readonly kind: string
  readonly hits: readonly Hit[]
}

/** Returns a hit in a list. The list is empty for a kind without a page. */
export function hitOf(kind: string, id: string, name: string, detail: string): Hit[] {
  const href = pathOf(kind, id)
  return href === undefined ? [] : [{ id, kind, name, detail, href }]
}

/** Groups hits by kind. The kind of the best hit comes first. */
export function groupHits(hits: readonly Hit[]): HitGroup[] {
  const kinds = [...new Set(hits.map((hit) => hit.kind))]
  return kinds.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }))
}
