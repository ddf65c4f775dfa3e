import { emptyView, type Expansion, type PathChoice, type View, type Way } from './view'

/** Returns a view that starts from the given nodes, and keeps the measures and the as-of date. */
export function startFrom(view: View, start: readonly string[], more: Partial<View> = {}): View {
  const { sizeBy, colourBy, asOf } = view
  return { ...emptyView, sizeBy, colourBy, asOf, start, ...more }
}

// This graph leads only through the tie's entries. A graph that leads through the two countries would contain
// everything about both countries.
const kindsOfPair = ['AGREEMENT', 'INITIATIVE', 'EVENT', 'AGENCY', 'PERSON']

/** Returns a view of a tie: its entries, their agencies and people, and the two countries. */
export function startFromTie(view: View, tie: string): View {
  const countries: Expansion = { id: tie, relationship: 'BETWEEN', way: 'OUT', kind: '', pages: 1 }
  return startFrom(view, [tie], { hops: 2, startKinds: kindsOfPair, expansions: [countries], arrangedAt: 1 })
}

/** Adds a node to the starting nodes. */
export function addStart(view: View, id: string): View {
  return view.start.includes(id) ? view : { ...view, start: [...view.start, id], open: id }
}

/** Expands a node by one relationship, direction and kind. Hidden nodes stay hidden. */
export function expand(view: View, id: string, by: { relationship?: string; way?: Way; kind?: string } = {}): View {
  const expansion = { id, relationship: by.relationship ?? '', way: by.way ?? 'BOTH', kind: by.kind ?? '', pages: 1 }
  if (view.expansions.some((one) => sameExpansion(one, expansion))) return view
  return { ...view, expansions: [...view.expansions, expansion] }
}

/** Loads one more page of nodes for the start or for an expansion. */
export function morePages(view: View, place: number | 'start'): View {
  if (place === 'start') return { ...view, pages: view.pages + 1 }
  const expansions = view.expansions.map((one, at) => (at === place ? { ...one, pages: one.pages + 1 } : one))
  return { ...view, expansions }
}

/** Hides nodes. Their data is kept, so showing them again loads nothing. */
export function hide(view: View, ids: readonly string[]): View {
  const open = ids.includes(view.open) ? '' : view.open
  return { ...view, hidden: [...new Set([...view.hidden, ...ids])], open }
}

/** Shows every hidden node again. */
export function showAll(view: View): View {
  return { ...view, hidden: [] }
}

/** Pins a node at a position, or unpins it if no position is given. */
export function pin(view: View, id: string, place?: { x: number; y: number }): View {
  const others = view.pins.filter((one) => one.id !== id)
  if (place === undefined) return { ...view, pins: others }
  return { ...view, pins: [...others, { id, x: Math.round(place.x), y: Math.round(place.y) }] }
}

/** Arranges all nodes together. Otherwise, each expansion is arranged around the earlier nodes. */
export function arrangeAgain(view: View): View {
  return { ...view, arrangedAt: view.expansions.length, pins: [] }
}

/** Adds a value to a list in the view, or removes it if the list already contains it. */
export function toggle<K extends 'withoutKinds' | 'withoutRelationships' | 'topics' | 'basis'>(
  view: View,
  list: K,
  value: string,
): View {
  const has = view[list].includes(value)
  return { ...view, [list]: has ? view[list].filter((one) => one !== value) : [...view[list], value] }
}

/** Clears all filters. Nodes that the reader hid individually stay hidden. */
export function withoutFilters(view: View): View {
  return { ...view, withoutKinds: [], withoutRelationships: [], topics: [], basis: [], from: '', to: '' }
}

/** Returns true if any filter is set. */
export function isFiltered(view: View): boolean {
  const lists = [view.withoutKinds, view.withoutRelationships, view.topics, view.basis]
  return lists.some((list) => list.length > 0) || view.from !== '' || view.to !== ''
}

/** Replaces former ids in a view with the current ones. */
export function renamed(view: View, now: ReadonlyMap<string, string>): View {
  const id = (old: string) => now.get(old) ?? old
  const all = (old: readonly string[]) => [...new Set(old.map(id))]
  const path: PathChoice | null = view.path && { ...view.path, from: id(view.path.from), to: id(view.path.to) }
  return {
    ...view,
    start: all(view.start),
    expansions: view.expansions.map((one) => ({ ...one, id: id(one.id) })),
    hidden: all(view.hidden),
    pins: view.pins.map((one) => ({ ...one, id: id(one.id) })),
    open: view.open.split(' ').map(id).join(' '),
    path,
  }
}

function sameExpansion(one: Expansion, other: Expansion): boolean {
  return (['id', 'relationship', 'way', 'kind'] as const).every((name) => one[name] === other[name])
}
