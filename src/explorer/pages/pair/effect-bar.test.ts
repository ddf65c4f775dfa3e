import { effectBarOf } from './effect-bar'

const today = '2026-11-30'
type Agreement = Parameters<typeof effectBarOf>[0]
const agreement = (more: Partial<Agreement>): Agreement => ({
  signedOn: '2022-07-04',
  effect: { basis: 'FROM_SIGNATURE_ASSUMED' },
  succeededBy: [],
  status: 'SIGNED',
  countries: ['GB', 'SG'],
  ...more,
})
const days = (more: Partial<Agreement>, replacedOn?: string) => {
  const bar = effectBarOf(agreement(more), today, replacedOn)
  return bar && [bar.from, bar.solidUntil, bar.fadesUntil]
}

describe('the bar of effect', () => {
  // The memorandum of 2022 (data/europe/singapore.yaml): signed on 4 July 2022 for 3 years, renewal not recorded.
  it('is solid up to the end of the term and then fades if no renewal is recorded', () => {
    const term = { expectedEndOn: '2025-07-04', termRenewal: 'UNKNOWN' } as const
    expect(days(term)).toEqual(['2022-07-04', '2025-07-04', today])
    expect(effectBarOf(agreement(term), today)?.words).toBe(
      'in effect from 4 July 2022, expected to end 4 July 2025, no renewal recorded',
    )
  })

  it('ends with the term if no renewal is possible', () =>
    expect(days({ expectedEndOn: '2025-07-04', termRenewal: 'NONE' })).toEqual([
      '2022-07-04',
      '2025-07-04',
      '2025-07-04',
    ]))

  it('is solid up to the end of a term that has not ended yet', () =>
    expect(days({ expectedEndOn: '2028-07-04' })).toEqual(['2022-07-04', '2028-07-04', '2028-07-04']))

  it('ends on the day of the recorded end', () =>
    expect(days({ endedOn: '2024-03-01' })).toEqual(['2022-07-04', '2024-03-01', '2024-03-01']))

  it('fades within the year in which the agreement ended', () =>
    expect(days({ endedOn: '2024' })).toEqual(['2022-07-04', '2024-01-01', '2024-12-31']))

  it('fades from the last day for which the status is known, if no end is recorded', () =>
    expect(days({ statusAsOf: '2024-11-06' })).toEqual(['2022-07-04', '2024-11-06', today]))

  it('fades until the successor is in effect', () =>
    expect(days({ signedOn: '2019-06-13' }, '2022-07-04')).toEqual(['2019-06-13', '2019-06-13', '2022-07-04']))

  it('begins on the stated day of effect, not on the day of the signature', () =>
    expect(days({ signedOn: '2022-02-25', inEffectOn: '2022-06-14', effect: { basis: 'STATED' } })?.[0]).toBe(
      '2022-06-14',
    ))

  it.each<[string, Partial<Agreement>]>([
    ['that is only planned to come into effect', { inEffectOn: '2027', plannedDates: ['inEffectOn'], effect: null }],
    ['of a binding agreement whose day of effect is not stated', { effect: { basis: null } }],
    ['of an agreement among several parties', { countries: ['GB', 'SG', 'EE'] }],
  ])('is absent if the effect is %s', (_, more) => expect(days(more)).toBeUndefined())
})
