import type { Hit } from '../../search/hit'

/** A kind of node, and the number of results of this kind. */
export interface Facet {
  readonly kind: string
  readonly number: number
}

/** Counts results by kind. The kind of the best result comes first. */
export function facetsOf(hits: readonly Hit[]): Facet[] {
  const numbers = new Map<string, number>()
  for (const { kind } of hits) numbers.set(kind, (numbers.get(kind) ?? 0) + 1)
  return [...numbers].map(([kind, number]) => ({ kind, number }))
}
