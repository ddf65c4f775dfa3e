import { rowsOf, outcomeOf, type Ending } from './renewal-rows'

const today = '2026-11-29'
const over = { degree: 'NOT', reason: null } as Ending['effect']
const suspended = { degree: 'POSSIBLY', reason: 'SUSPENDED' } as Ending['effect']
const ranOut = { degree: 'POSSIBLY', reason: 'TERM_RAN_OUT' } as Ending['effect']

it.each([
  ['ends later', { expectedEndOn: '2027-01-01', effect: null, succeededBy: [] }, 'ENDS'],
  ['ends some day this year', { expectedEndOn: '2026', effect: null, succeededBy: [] }, 'ENDS'],
  ['ran out', { expectedEndOn: '2025-07-04', effect: ranOut, succeededBy: [] }, 'RAN_OUT'],
  ['may have a successor', { expectedEndOn: '2025-07-04', effect: ranOut, succeededBy: [{}] }, 'PASSED'],
  ['was replaced', { expectedEndOn: '2025-07-04', effect: over, succeededBy: [{}] }, 'OVER'],
  ['is suspended', { expectedEndOn: '2025', effect: suspended, succeededBy: [] }, 'PASSED'],
  ['ended before its term did', { expectedEndOn: '2027', status: 'ENDED', effect: over, succeededBy: [] }, 'OVER'],
  ['has not begun', { expectedEndOn: '2029', status: 'SIGNED', effect: over, succeededBy: [] }, 'ENDS'],
  ['was renewed', { expectedEndOn: '2025-07-04', renewedUntil: '2028-07-04', effect: null, succeededBy: [] }, 'ENDS'],
  ['was completed', { expectedEndOn: '2020', effect: { degree: 'NOT', reason: null }, succeededBy: [] }, 'OVER'],
] as const)('an agreement that %s is shown with the right outcome', (_, facts, outcome) => {
  expect(outcomeOf(facts as Parameters<typeof outcomeOf>[0], today)).toBe(outcome)
})

it('each end and each renewal has a row, and the rows are sorted by day', () => {
  const renewing = { id: 'a', renewals: [{ on: '2027-01-01', noticeBy: '2026-12-01' }, { on: '2027-07-01' }] }
  const ending = { id: 'b', renewals: [], expectedEndOn: '2027-03', succeededBy: [] }
  const rows = rowsOf([renewing, ending] as unknown as Ending[], today)
  expect(rows.map(({ agreement, outcome, on, noticeBy }) => [agreement.id, outcome, on, noticeBy])).toEqual([
    ['a', 'RENEWS', '2027-01-01', '2026-12-01'],
    ['b', 'ENDS', '2027-03', null],
    ['a', 'RENEWS', '2027-07-01', null],
  ])
})

it('an end that is a range of days is sorted by its first possible day', () => {
  const ending = (expectedEndOn: string) => ({ id: expectedEndOn, renewals: [], expectedEndOn, succeededBy: [] })
  const ends = ['2021-01-01', '[2018-11-01..2018-11-30]', '2019', '[..2017-05-01]', '2018-12']
  const rows = rowsOf(ends.map(ending) as unknown as Ending[], today)
  expect(rows.map(({ on }) => on)).toEqual([
    '[..2017-05-01]',
    '[2018-11-01..2018-11-30]',
    '2018-12',
    '2019',
    '2021-01-01',
  ])
})
