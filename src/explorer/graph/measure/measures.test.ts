import { measure } from './measures'

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'alone']
// Two triangles, a-b-c and d-e-f, joined by c-d.
const links = [
  [0, 1, 1],
  [1, 2, 1],
  [0, 2, 1],
  [2, 3, 5],
  [3, 4, 1],
  [4, 5, 1],
  [3, 5, 1],
] as const

it('finds the nodes that connect the other nodes', () => {
  const scores = measure('betweenness', { ids, links })
  expect(scores.c).toBe(scores.d)
  expect(scores.c).toBeGreaterThan(scores.a ?? 0)
  expect(scores.a).toBe(0)
})

it('ranks the nodes with the most links first, or all equally if there are no links', () => {
  const scores = measure('pagerank', { ids, links })
  expect(scores.c).toBeGreaterThan(scores.a ?? 0)
  expect(measure('pagerank', { ids: ['a', 'b'], links: [] })).toEqual({ a: 0.5, b: 0.5 })
  expect(measure('betweenness', { ids: ['a', 'b'], links: [] })).toEqual({ a: 0, b: 0 })
  expect(measure('betweenness', { ids: [], links: [] })).toEqual({})
})

it('finds the same communities every time, regardless of the order of the nodes', () => {
  const found = measure('community', { ids, links })
  expect(new Set([found.a, found.b, found.c]).size).toBe(1)
  expect(found.a).not.toBe(found.d)
  const turned = measure('community', {
    ids: [...ids].reverse(),
    links: links.map(([a, b, n]) => [6 - a, 6 - b, n] as const),
  })
  expect(turned).toEqual(found)
})
