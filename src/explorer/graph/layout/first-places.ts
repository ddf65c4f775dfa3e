import { placeOf, type Place } from './seed'

/** The input of the layout, as plain data for a worker. */
export interface ToArrange {
  readonly ids: readonly string[]
  /** Each link consists of two indexes into `ids` and the number of facts between the two nodes. */
  readonly links: readonly (readonly [number, number, number])[]
  /** The positions of the nodes that must not move because they belong to earlier steps. */
  readonly fixed: Readonly<Record<string, Place>>
}

/** Maps ids to positions. */
export type Places = Readonly<Record<string, Place>>

/** Returns the position of each node before the layout runs. */
export function firstPlaces({ ids, links, fixed }: ToArrange): Places {
  const radius = 40 * Math.sqrt(ids.length)
  const near = anchors(ids, links, fixed)
  return Object.fromEntries(
    ids.map((id) => [id, fixed[id] ?? (near[id] === undefined ? placeOf(id, radius) : placeOf(id, 80, near[id]))]),
  )
}

// New nodes start near their neighbours, so that they do not move across the picture.
function anchors(ids: ToArrange['ids'], links: ToArrange['links'], fixed: Places): Record<string, Place> {
  const sums: Record<string, { x: number; y: number; n: number }> = {}
  const pull = (id: string | undefined, to: Place | undefined) => {
    if (id === undefined || to === undefined || fixed[id] !== undefined) return
    const sum = (sums[id] ??= { x: 0, y: 0, n: 0 })
    sum.x += to.x
    sum.y += to.y
    sum.n += 1
  }
  for (const [one, other] of links) {
    const [a, b] = [ids[one], ids[other]]
    pull(a, b === undefined ? undefined : fixed[b])
    pull(b, a === undefined ? undefined : fixed[a])
  }
  return Object.fromEntries(Object.entries(sums).map(([id, { x, y, n }]) => [id, { x: x / n, y: y / n }]))
}
