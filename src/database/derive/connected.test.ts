import { connected } from './connected'

it('merges groups with a common member, and names each after its first member', () => {
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

it('gives the same result in every order', () => {
  const chain = [
    ['a', 'b'],
    ['c', 'd'],
    ['b', 'c'],
  ]
  expect([...connected([...chain].reverse())].sort()).toEqual([...connected(chain)].sort())
})
