import { count, formatDuration, formatNumber } from './numbers'

it('separates thousands', () => expect(formatNumber(1431)).toBe('1,431'))
it('says “none recorded”, never “none”', () => expect(count(0, 'agreement')).toBe('no agreements recorded'))
it('makes the noun agree with the number', () => {
  expect(count(1, 'agency', 'agencies')).toBe('1 agency')
  expect(count(2, 'agency', 'agencies')).toBe('2 agencies')
})
it.each([
  ['P3Y', '3 years'],
  ['P1Y6M', '1 year and 6 months'],
  ['P90D', '90 days'],
  ['long', 'long'],
])('formats %s as %s', (duration, words) => expect(formatDuration(duration)).toBe(words))
