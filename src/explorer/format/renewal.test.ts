import { formatRenewal } from './renewal'

it('formats the day of renewal and the last day for notice', () => {
  expect(formatRenewal({ on: '2027-06-12', noticeBy: '2026-12-12' })).toBe('12 June 2027; notice by 12 December 2026')
  expect(formatRenewal({ on: '2027-06-12', noticeBy: null })).toBe('12 June 2027; no notice period recorded')
})
