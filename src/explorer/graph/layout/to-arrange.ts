import type { Loaded } from '../data/load'
import type { ToArrange } from './first-places'

/**
 * Returns the ids in a loaded graph, in the order in which the steps added them, and the number of ids per step. The
 * steps up to `arrangedAt` are treated as one.
 */
export function groupsOf(loaded: Pick<Loaded, 'steps'>, arrangedAt: number): { ids: string[]; groups: number[] } {
  const steps = loaded.steps.map(({ brought }) => brought)
  // The first step is the start, so n expansions give n + 1 steps.
  const together = steps.slice(0, arrangedAt + 1).flat()
  const groups = [together, ...steps.slice(arrangedAt + 1)].filter((group) => group.length > 0)
  return { ids: groups.flat(), groups: groups.map((group) => group.length) }
}

/** Returns the links for the layout. Parallel facts are combined into one link that contains their number. */
export function linksOf({ graph }: Pick<Loaded, 'graph'>, ids: readonly string[]): ToArrange['links'] {
  const place = new Map(ids.map((id, at) => [id, at]))
  const counts = new Map<number, number>()
  graph.forEachEdge((_, __, from, to) => {
    const [one, other] = [place.get(from), place.get(to)]
    if (one === undefined || other === undefined || one === other) return
    const key = Math.min(one, other) * ids.length + Math.max(one, other)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  })
  return [...counts].map(([key, facts]) => [Math.floor(key / ids.length), key % ids.length, facts] as const)
}
