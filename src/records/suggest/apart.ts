import { followFormerIds } from '../resolve/former-ids'
import type { RecordIndex } from '../resolve/record-index'

/** Identifies a pair of ids, regardless of their order. */
export const pairKey = (a: string, b: string): string => [a, b].sort().join('\n')

/** Two ids that look alike, with their score and `pairKey`. */
interface ScoredPair {
  a: { id: string }
  b: { id: string }
  key: string
  score: number
}

/**
 * The decisions that declare nodes to be different. Each decision also applies to an id that one of the nodes receives
 * later.
 */
export class Apart {
  private readonly others = new Map<string, Set<string>>()

  constructor(index: RecordIndex) {
    const idNow = followFormerIds(index)
    for (const pair of index.sameness.differentPairs()) {
      const [a, b] = [idNow(pair[0]), idNow(pair[1])]
      this.others.set(a, (this.others.get(a) ?? new Set()).add(b))
      this.others.set(b, (this.others.get(b) ?? new Set()).add(a))
    }
  }

  has(a: string, b: string): boolean {
    return this.others.get(a)?.has(b) ?? false
  }

  /**
   * Leaves out pairs that a decision excludes. If two nodes are different, and a third node is more similar to the
   * first than to the second, only the first is suggested as a match for the third. The second may be suggested once a
   * person has decided about the first.
   */
  without<Pair extends ScoredPair>(pairs: readonly Pair[]): Pair[] {
    const scores = new Map(pairs.map(({ key, score }) => [key, score]))
    const isBeaten = (id: string, third: string, score: number) =>
      [...(this.others.get(id) ?? [])].some((other) => (scores.get(pairKey(other, third)) ?? 0) > score)
    return pairs.filter(({ a, b, score }) => !isBeaten(a.id, b.id, score) && !isBeaten(b.id, a.id, score))
  }
}
