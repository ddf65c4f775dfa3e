import { shadesOf } from './shades'

const counted = { count: 2, possibly: 0, undatedCount: 0, lastOn: '2021-05-04' }
const possibly = { count: 0, possibly: 1, undatedCount: 1, lastOn: '2014-01-01' }
const undated = { count: 0, possibly: 0, undatedCount: 3, lastOn: null }
const cells = [counted, possibly, undated]

it.each(['number', 'newest'] as const)('by %s, what does not certainly count never looks like a count', (by) => {
  const { shadeOf } = shadesOf(cells, by)
  expect(cells.map(shadeOf)).toEqual([by === 'number' ? 2 : 5, 'possibly', 'undated'])
})

it('by newest, a counted pair without a date is undated', () => {
  expect(shadesOf(cells, 'newest').shadeOf({ ...counted, lastOn: null })).toBe('undated')
  expect(shadesOf(cells, 'number').shadeOf({ ...counted, lastOn: null })).toBe(2)
})

it.each([
  [1, 1],
  [3, 3],
  [4, 4],
  [6, 4],
  [7, 5],
  [40, 5],
])('%i entries have shade %i', (count, step) => {
  expect(shadesOf(cells, 'number').shadeOf({ ...counted, count })).toBe(step)
})
