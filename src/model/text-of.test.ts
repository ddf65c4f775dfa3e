import { textOf } from './text-of'

test.each([
  [null, ''],
  [undefined, ''],
  ['Tallinn', 'Tallinn'],
  [false, 'false'],
  [['a', 2], 'a; 2'],
  [{ toString: (): string => '2019-06-13' }, '2019-06-13'],
])('the text of %p is %p', (value, words) => {
  expect(textOf(value)).toBe(words)
})
