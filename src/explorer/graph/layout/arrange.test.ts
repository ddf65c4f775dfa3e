import { arrange } from './arrange'
import type { ToArrange } from './first-places'
import { hash, placeOf, seeded } from './seed'

const ring = (n: number, fixed = {}): ToArrange => ({
  ids: Array.from({ length: n }, (_, at) => `n${at}`),
  links: Array.from({ length: n }, (_, at) => [at, (at + 1) % n, 1] as const),
  fixed,
})

it('gives the same positions regardless of the order of the nodes', () => {
  const one = ring(12)
  const ids = [...one.ids].reverse()
  const links = one.links.map(([a, b, facts]) => [11 - b, 11 - a, facts] as const).reverse()
  expect(arrange({ ids, links, fixed: {} })).toEqual(arrange(one))
})

it('keeps nodes apart', () => {
  const places = Object.values(arrange(ring(12)))
  for (const [at, one] of places.entries())
    for (const other of places.slice(at + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(5)
})

it('does not move earlier nodes', () => {
  const before = arrange(ring(5))
  const after = arrange({ ...ring(8), fixed: before })
  expect(after).toMatchObject(before)
  expect(Object.keys(after)).toHaveLength(8)
})

it('also works for no nodes, for one node and for unlinked nodes', () => {
  expect(arrange(ring(0))).toEqual({})
  expect(Object.keys(arrange({ ids: ['a', 'b'], links: [[0, 0, 1]], fixed: {} }))).toEqual(['a', 'b'])
})

it('determines the initial position of a node by its id alone', () => {
  expect(placeOf('sg-govtech', 10)).toEqual(placeOf('sg-govtech', 10))
  expect(hash('a')).not.toBe(hash('b'))
  const [one, other] = [seeded(7), seeded(7)]
  expect([one(), one()]).toEqual([other(), other()])
})
