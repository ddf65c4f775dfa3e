import { type Counts, shadesOf } from './shades'

const none: Counts = { count: 0, possibly: 0, undatedCount: 0, recordedCount: 0, lastOn: null }
const cells: Counts[] = [
  { ...none, count: 2, lastOn: '2021-05-04' },
  { ...none, possibly: 1, undatedCount: 1, lastOn: '2014-01-01' },
  { ...none, undatedCount: 3 },
  { ...none, recordedCount: 1 },
]

it.each(['number', 'newest'] as const)(
  'when cells are shaded by %s, an uncertain count never has the shade of a certain count',
  (by) => {
    const { shadeOf } = shadesOf(cells, by)
    expect(cells.map(shadeOf)).toEqual([by === 'number' ? 2 : 5, 'possibly', 'undated', 'announced'])
  },
)

it('when cells are shaded by effect on a day, only entries in effect have a solid shade', () => {
  const day = { ...none, inEffect: 0, whenLastKnown: 0 }
  const { shadeOf } = shadesOf(cells, 'number')
  expect(shadeOf({ ...day, inEffect: 3, whenLastKnown: 4, possibly: 5 })).toBe(3)
  expect(shadeOf({ ...day, whenLastKnown: 4, possibly: 5 })).toBe('lastKnown')
  expect(shadeOf({ ...day, possibly: 5 })).toBe('possibly')
})

it('when cells are shaded by newest entry, a counted pair without a date has the shade of an undated pair', () => {
  expect(shadesOf(cells, 'newest').shadeOf({ ...none, count: 2 })).toBe('undated')
  expect(shadesOf(cells, 'number').shadeOf({ ...none, count: 2 })).toBe(2)
})

it.each([
  [1, 1],
  [3, 3],
  [4, 4],
  [6, 4],
  [7, 5],
  [40, 5],
])('%i entries have the shade %i', (count, step) => {
  expect(shadesOf(cells, 'number').shadeOf({ ...none, count })).toBe(step)
})
