import { concluded } from './concluded'
import type { Claim } from './claim'

const status = (...referenceDate: (string | null)[]): Claim =>
  ({
    id: 'status',
    property: 'status',
    aspect: null,
    value: 'signed',
    sources: referenceDate.map((day) => ({ referenceDate: day, basis: 'STATED' })),
  }) as Claim

describe('an agreement that is known only from its announcement was concluded', () => {
  const concludedOn = (announcedOn: string, claim: Claim) =>
    concluded('Agreement', { status: 'SIGNED', announcedOn }, [claim]).concludedOn

  test.each([
    [
      'by the day of the source that says so',
      '2022-08-04',
      status('2022-09-01', '2023-01-01'),
      '[2022-08-04..2022-09-01]',
    ],
    ['in the month of the announcement if no source is dated', '2022-08', status(null), '[2022-08-01..2022-08-31]'],
    ['in that month if the sources are older', '2022-08', status('2021-03-28'), '[2022-08-01..2022-08-31]'],
    [
      'on the day of the announcement if a source of that day says so',
      '2022-08-04',
      status('2022-08-04'),
      '2022-08-04',
    ],
  ])('%s', (_, announcedOn, claim, day) => expect(concludedOn(announcedOn, claim)).toBe(day))
})

describe('an agreement whose sources disagree on the day of adoption', () => {
  const adopted = (value: string): Claim => ({ ...status('2020-09-29'), id: value, property: 'adoptedOn', value })
  const concludedOn = (...days: string[]) =>
    concluded('Agreement', { status: 'ADOPTED', announcedOn: '2020-09-29' }, [
      status('2020-09-29'),
      ...days.map(adopted),
    ]).concludedOn

  it('was concluded by the latest of their days', () =>
    expect(concludedOn('2020-09-29', '2020-10')).toBe('[2020-09-29..2020-10-31]'))

  it('was concluded by the day of the source of its status if all their days are before the announcement', () =>
    expect(concludedOn('2020-01', '2020-02')).toBe('2020-09-29'))
})
