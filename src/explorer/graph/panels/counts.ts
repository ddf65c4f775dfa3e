import type { FactGraph } from '../data/facts'

/** The number of loaded nodes and facts of each type. The largest numbers come first. */
export interface Counts {
  readonly kinds: ReadonlyMap<string, number>
  readonly relationships: ReadonlyMap<string, number>
  readonly basis: ReadonlyMap<string, number>
  readonly topics: ReadonlyMap<string, { readonly name: string; readonly count: number }>
}

/** Counts nodes and facts for the legend. */
export function countsOf(graph: FactGraph): Counts {
  const [kinds, relationships, basis, topics, names] = [
    counter(),
    counter(),
    counter(),
    counter(),
    new Map<string, string>(),
  ]
  graph.forEachNode((_, { kind, details }) => {
    add(kinds, kind)
    details?.basis.forEach((one) => add(basis, one))
    details?.topics.forEach(({ id, name }) => {
      add(topics, id)
      names.set(id, name)
    })
  })
  graph.forEachEdge((_, { relationship }) => add(relationships, relationship))
  const named = sorted(topics).map(([id, count]) => [id, { name: names.get(id) ?? id, count }] as const)
  return {
    kinds: new Map(sorted(kinds)),
    relationships: new Map(sorted(relationships)),
    basis: new Map(sorted(basis)),
    topics: new Map(named),
  }
}

function counter(): Map<string, number> {
  return new Map()
}

function add(to: Map<string, number>, key: string): void {
  to.set(key, (to.get(key) ?? 0) + 1)
}

function sorted(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a, many], [b, more]) => more - many || a.localeCompare(b))
}
