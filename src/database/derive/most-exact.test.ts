import { mostExactEdtf } from './most-exact'

it.each([
  [['2019', '2019-01-01', '2019-01'], '2019-01-01'],
  [['2019-01/2019-03', '2019-01', undefined], '2019-01'],
  [['2019-01-01/..', '[2019..2020]', null], '[2019..2020]'],
  [['2019'], '2019'],
  [[], '2019-01-01'],
])('of %j, the most exact date is %s', (dates, expected) => expect(mostExactEdtf('2019-01-01', dates)).toBe(expected))

it('no date is undated', () => expect(mostExactEdtf(null, [null, undefined])).toBeNull())
