import { connected } from './connected'

it('merges groups with a common member, and names each merged group after its first member', () => {
  const groups = connected([['d', 'c'], ['x'], ['b', 'c'], ['y', 'x'], ['a']])
  expect([...groups].sort()).toEqual([
    ['a', 'a'],
    ['b', 'b'],
    ['c', 'b'],
    ['d', 'b'],
    ['x', 'x'],
    ['y', 'x'],
  ])
})

it('gives the same result regardless of the order of the groups', () => {
  const chain = [
    ['a', 'b'],
    ['c', 'd'],
    ['b', 'c'],
  ]
  expect([...connected([...chain].reverse())].sort()).toEqual([...connected(chain)].sort())
})
