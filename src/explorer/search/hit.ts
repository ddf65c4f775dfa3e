import { pathOf } from '../address/paths'

/** A search hit with its name and address. */
export interface Hit {
  readonly id: string
  readonly kind: string
  readonly name: string
  /** A few words that distinguish it from other hits with the same name. */
  readonly detail: string
  readonly href: string
}

/** The hits of one kind. The best hit comes first. */
export interface HitGroup {
  readonly kind: string
  readonly hits: readonly Hit[]
}

/** Returns a list with one hit, or an empty list if the kind has no page. */
export function hitOf(kind: string, id: string, name: string, detail: string): Hit[] {
  const href = pathOf(kind, id)
  return href === undefined ? [] : [{ id, kind, name, detail, href }]
}

/** Groups hits by kind. The group that contains the best hit comes first. */
export function groupHits(hits: readonly Hit[]): HitGroup[] {
  const kinds = [...new Set(hits.map((hit) => hit.kind))]
  return kinds.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }))
}
