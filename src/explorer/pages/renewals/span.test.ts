import { presetsOf, yearFrom } from './span'

it('moves a day by a year, including 29 February', () => {
  expect([yearFrom('2026-11-29', 1), yearFrom('2026-11-29', -1), yearFrom('2028-02-29', 1)]).toEqual([
    '2027-11-29',
    '2025-11-29',
    '2029-02-28',
  ])
})

it('names the time spans that can be chosen', () => {
  expect(presetsOf('2026-11-29').map(({ changes }) => [changes.from, changes.to, changes.what])).toEqual([
    ['2026-11-29', '2027-11-29', null],
    ['2025-11-29', '2026-11-29', null],
    ['1900-01-01', '2026-11-29', 'RAN_OUT'],
  ])
})
