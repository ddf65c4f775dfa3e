import { headOf } from './head'

const cells = (counted: number, possibly: number, undated: number) => [
  ...Array.from({ length: counted }, () => ({ count: 1, possibly: 1 })),
  ...Array.from({ length: possibly }, () => ({ count: 0, possibly: 2 })),
  ...Array.from({ length: undated }, () => ({ count: 0, possibly: 0 })),
]

it('never adds undated pairs to those that count', () => {
  expect(headOf(cells(7, 0, 18))).toBe('7 pairs; 18 more pairs with undated entries only.')
  expect(headOf(cells(1, 1, 0))).toBe('1 pair; 1 more pair only possibly.')
  expect(headOf(cells(89, 0, 0))).toBe('89 pairs.')
  expect(headOf(cells(0, 2, 0))).toBe('No pair has a certain count; 2 more pairs only possibly.')
  expect(headOf([])).toBe('No pairs recorded.')
})
