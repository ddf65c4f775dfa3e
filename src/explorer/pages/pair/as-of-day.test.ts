import { lastDayOf } from './as-of-day'

test.each([
  ['2020-02-03', '2020-02-03'],
  ['2020-02', '2020-02-29'],
  ['2020', '2020-12-31'],
  ['', undefined],
  ['2020-13', undefined],
  ['2021-02-29', undefined],
  ['2020/2021', undefined],
  ['soon', undefined],
])('the day “%s” in an address is read as %s', (text, day) => {
  expect(lastDayOf(text)).toBe(day)
})
