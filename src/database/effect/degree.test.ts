import { day, inEffectOn, life, stage, steps } from '../../../test/support/lives'
import type { Life } from './life'

describe('a non-binding agreement', () => {
  it('is assumed to be in effect from its signature, and is last known to be in effect on that day', () => {
    expect(steps(life())).toEqual(['2019-06-13 WHEN_LAST_KNOWN 2019-06-13'])
  })

  it('is known to be in effect until the last day on which a source confirms it', () => {
    const reports = [inEffectOn('2021-03-01'), inEffectOn('2020-01-01')]
    expect(steps(life({ reports }))).toEqual(['2019-06-13 IN_EFFECT', '2021-03-02 WHEN_LAST_KNOWN 2021-03-01'])
  })

  it('is known to be in effect until the earliest reference date if several sources only imply the status', () => {
    const reports = [inEffectOn('2021-03-01', 'IMPLIED'), inEffectOn('2020-01-01', 'IMPLIED')]
    expect(steps(life({ reports }))).toEqual(['2019-06-13 IN_EFFECT', '2020-01-02 WHEN_LAST_KNOWN 2020-01-01'])
  })

  it('is not confirmed to be in effect if sources only imply the status and one of them is undated', () => {
    const reports = [
      inEffectOn('2021-03-01', 'IMPLIED'),
      { ...inEffectOn('2020-01-01', 'IMPLIED'), referenceDate: null },
    ]
    expect(steps(life({ reports }))).toEqual(['2019-06-13 WHEN_LAST_KNOWN 2019-06-13'])
  })

  it('may have begun on any day of a month if only the month of signature is known', () => {
    expect(steps(life({ concluded: { earliest: '2019-06-01', latest: '2019-06-30' } }))).toEqual([
      '2019-06-01 POSSIBLY COARSE_DAY',
      '2019-06-30 WHEN_LAST_KNOWN 2019-06',
    ])
  })

  it('is possibly in effect on any day if no date is known', () => {
    expect(steps(life({ concluded: null }))).toEqual(['0001-01-01 POSSIBLY EFFECT_NOT_STATED'])
  })
})

describe('an initiative', () => {
  it('is last known to be in effect on the latest reference date of its sources', () => {
    const launched = { kind: 'Initiative' as const, concluded: day('2014-11-24'), begun: day('2014-11-24') }
    expect(steps(life({ ...launched, referenceDates: [day('2019-06-14'), day('2012-01-01')] }))).toEqual([
      '2014-11-24 IN_EFFECT',
      '2014-11-25 WHEN_LAST_KNOWN 2014-11-24',
      '2019-06-14 WHEN_LAST_KNOWN 2019-06-14',
    ])
  })
})

describe('an agreement that ended with its term according to a source', () => {
  it('is not in effect after the term, even if another agreement later amended it', () => {
    const term = { end: day('2018-03-11'), renewal: null, length: null }
    const ended = { status: 'EXPIRED', term, amendedOn: [day('2024-04-08')] }
    expect(steps(life({ concluded: day('2015-05-03'), ...ended })).slice(1)).toEqual(['2018-03-12 NOT'])
    expect(steps(life({ concluded: null, ...ended })).at(-1)).toBe('2018-03-12 NOT')
  })
})

describe('a binding agreement', () => {
  const treaty = { needsStatedEffect: true }

  it('is only possibly in effect if no source states a day of effect', () => {
    expect(steps(life(treaty))).toEqual(['2019-06-13 POSSIBLY EFFECT_NOT_STATED'])
  })

  it('is known to be in effect only on its first day if no source is named for that day', () => {
    const begun = { begun: day('2020-01-01'), beginningReferenceDates: [] }
    expect(steps(life(begun))).toEqual(['2020-01-01 WHEN_LAST_KNOWN 2020-01-01'])
  })

  it('is in effect from the stated day', () => {
    const begun = { begun: day('2020-01-01'), beginningReferenceDates: [day('2020-02-01')] }
    expect(steps(life({ ...treaty, ...begun }))).toEqual([
      '2020-01-01 IN_EFFECT',
      '2020-02-02 WHEN_LAST_KNOWN 2020-02-01',
    ])
  })

  it('came into effect between its signature and the reference date of the source that reports it to be in effect', () => {
    expect(steps(life({ ...treaty, reports: [inEffectOn('2020-01-01')] }))).toEqual([
      '2019-06-13 POSSIBLY COARSE_DAY',
      '2020-01-01 IN_EFFECT',
      '2020-01-02 WHEN_LAST_KNOWN 2020-01-01',
    ])
  })
})

describe('a term', () => {
  const term = { end: day('2022-06-13'), renewal: null, length: 'P3Y' }

  it('ends on its anniversary, after which the agreement may have been renewed', () => {
    expect(steps(life({ term }))).toEqual(['2019-06-13 WHEN_LAST_KNOWN 2019-06-13', '2022-06-14 POSSIBLY TERM_RAN_OUT'])
  })

  it('ends the agreement if it cannot be renewed, or if a source says that it lapsed', () => {
    const ended = ['2019-06-13 WHEN_LAST_KNOWN 2019-06-13', '2022-06-14 NOT']
    expect(steps(life({ term: { ...term, renewal: 'NONE' } }))).toEqual(ended)
    expect(steps(life({ term, status: 'EXPIRED' }))).toEqual(ended)
  })

  it('may have been renewed if the source that calls the agreement completed has a reference date before the end', () => {
    const completed = (referenceDate: string) =>
      steps(
        life({
          term,
          status: 'COMPLETED',
          reports: [{ status: 'COMPLETED', basis: 'STATED', referenceDate: day(referenceDate) }],
        }),
      )
    expect(completed('2019-07-01').at(-1)).toBe('2022-06-14 POSSIBLY TERM_RAN_OUT')
    expect(completed('2022-06-14').at(-1)).toBe('2022-06-14 NOT')
  })

  it('has no end if it renews itself', () => {
    expect(steps(life({ term: { ...term, renewal: 'AUTOMATIC' } }))).toHaveLength(1)
  })

  it('is extended by the same length after a renewal, although there may have been a lapse before the renewal', () => {
    expect(steps(life({ term, stages: [stage('RENEWED', '2022-09-01')] }))).toEqual([
      '2019-06-13 IN_EFFECT',
      '2022-06-14 POSSIBLY TERM_RAN_OUT',
      '2022-09-01 IN_EFFECT',
      '2022-09-02 WHEN_LAST_KNOWN 2022-09-01',
      '2025-06-14 POSSIBLY TERM_RAN_OUT',
    ])
  })
})

it('an agreement is known to be in effect on the reference date of the source that reports a renewal', () => {
  const renewed = stage('RENEWED', '2021-01-01', { referenceDates: [day('2022-06-01')] })
  expect(steps(life({ stages: [renewed] }))).toEqual(['2019-06-13 IN_EFFECT', '2022-06-02 WHEN_LAST_KNOWN 2022-06-01'])
})

describe('a lapse', () => {
  const term = { end: day('2022-06-13'), renewal: null, length: 'P3Y' }
  const renewed = stage('RENEWED', '2023-05-01')

  it('begins only after the last day on which a source says that the agreement is in effect', () => {
    expect(steps(life({ term, stages: [renewed], reports: [inEffectOn('2022-12-01')] })).slice(0, 3)).toEqual([
      '2019-06-13 IN_EFFECT',
      '2022-12-02 POSSIBLY TERM_RAN_OUT',
      '2023-05-01 IN_EFFECT',
    ])
  })

  it('means that the agreement is not in effect if the term cannot be renewed', () => {
    const stages = [stage('EXTENDED', '2023-05-01', { until: day('2024-01-01') })]
    expect(steps(life({ term: { ...term, renewal: 'NONE' }, stages })).slice(0, 3)).toEqual([
      '2019-06-13 IN_EFFECT',
      '2022-06-14 NOT',
      '2023-05-01 IN_EFFECT',
    ])
  })

  it('does not occur if the agreement was renewed at the latest on the day after its term', () => {
    const stages = [stage('RENEWED', '2022-06-14')]
    expect(steps(life({ term, stages }))).toEqual([
      '2019-06-13 IN_EFFECT',
      '2022-06-15 WHEN_LAST_KNOWN 2022-06-14',
      '2025-06-14 POSSIBLY TERM_RAN_OUT',
    ])
  })

  it('falls between the end of the first period and the report of the lapse if the term renews itself', () => {
    const reports = [{ status: 'EXPIRED', basis: 'STATED' as const, referenceDate: day('2024-05-01') }]
    expect(steps(life({ term: { ...term, renewal: 'AUTOMATIC' }, status: 'EXPIRED', reports }))).toEqual([
      '2019-06-13 WHEN_LAST_KNOWN 2019-06-13',
      '2022-06-14 POSSIBLY COARSE_DAY',
      '2024-05-01 NOT',
    ])
  })
})

describe('an end', () => {
  it('means that the agreement is not in effect from that day', () => {
    expect(steps(life({ ended: day('2021-05-01'), status: 'ENDED' }))).toEqual([
      '2019-06-13 IN_EFFECT',
      '2021-05-01 NOT',
    ])
  })

  it('on the first day means that the agreement was never in effect', () => {
    expect(steps(life({ ended: day('2019-06-13'), status: 'ENDED' }))).toEqual(['0001-01-01 NOT'])
  })

  it('lies between the last known day and the day of the report if its day is unknown', () => {
    const reports = [{ status: 'TERMINATED', basis: 'STATED' as const, referenceDate: day('2021-05-01') }]
    expect(steps(life({ status: 'TERMINATED', reports }))).toEqual([
      '2019-06-13 WHEN_LAST_KNOWN 2019-06-13',
      '2019-06-14 POSSIBLY COARSE_DAY',
      '2021-05-01 NOT',
    ])
  })

  it('has no known day if no source is named for it and one of the sources is undated', () => {
    const report = { status: 'TERMINATED', basis: 'IMPLIED' as const }
    const open = [
      { ...report, referenceDate: day('2021-05-01') },
      { ...report, referenceDate: null },
    ]
    expect(steps(life({ status: 'TERMINATED', reports: open })).at(-1)).toBe('2019-06-14 POSSIBLY COARSE_DAY')
    const dated = [open[0]!, { ...report, referenceDate: day('2023-01-01') }]
    expect(steps(life({ status: 'TERMINATED', reports: dated })).at(-1)).toBe('2023-01-01 NOT')
  })

  it('that an undated source reports took place by the day on which the source was read', () => {
    const reports = [{ status: 'ENDED', basis: 'STATED' as const, referenceDate: null, readOn: day('2026-11-28') }]
    expect(steps(life({ status: 'ENDED', reports })).at(-1)).toBe('2026-11-28 NOT')
  })

  it('of an agreement that was abandoned does not prove that it had been in effect', () => {
    const abandoned = ['2019-06-13 WHEN_LAST_KNOWN 2019-06-13', '2020-01-01 NOT']
    expect(steps(life({ stages: [stage('ABANDONED', '2020-01-01')] }))).toEqual(abandoned)
    expect(steps(life({ ended: day('2020-01-01'), status: 'ABANDONED' }))).toEqual(abandoned)
  })

  it('is not caused by a successor that no source states', () => {
    const term = { end: day('2021-06-13'), renewal: 'NONE', length: null }
    expect(steps(life({ term, successors: [{ id: 'b', isStated: false }] }), undefined, { b: '2022-07-04' })).toEqual([
      '2019-06-13 WHEN_LAST_KNOWN 2019-06-13',
      '2021-06-14 NOT',
    ])
  })

  it('is the day on which a stated successor takes effect', () => {
    const successors = [{ id: 'b', isStated: true }]
    expect(steps(life({ successors }), undefined, { b: '2022-07-04' })).toEqual([
      '2019-06-13 WHEN_LAST_KNOWN 2019-06-13',
      '2022-07-04 NOT',
    ])
  })

  it('is only possible if no source states the succession', () => {
    const successors = [{ id: 'b', isStated: false }]
    expect(steps(life({ successors }), undefined, { b: '2022-07-04' }).at(-1)).toBe(
      '2022-07-04 POSSIBLY SUCCESSION_INFERRED',
    )
  })

  it('is different from a suspension, after which the agreement can be in effect again', () => {
    const stages = [stage('SUSPENDED', '2020-01-01'), stage('RESUMED', '2021-01-01')]
    expect(steps(life({ stages }))).toEqual([
      '2019-06-13 IN_EFFECT',
      '2020-01-01 POSSIBLY SUSPENDED',
      '2021-01-01 IN_EFFECT',
      '2021-01-02 WHEN_LAST_KNOWN 2021-01-01',
    ])
  })
})

describe('a suspension', () => {
  const suspended = stage('SUSPENDED', '2020-01-01')
  const last = (given: Partial<Life>) => steps(life(given)).at(-1)

  it.each(['RESUMED', 'IN_EFFECT', 'RENEWED', 'EXTENDED'])('is over when the agreement is %s', (name) => {
    expect(last({ stages: [suspended, stage(name, '2021-01-01')] })).toBe('2021-01-02 WHEN_LAST_KNOWN 2021-01-01')
  })

  it('is over on the last possible day of the resumption if only the year of the resumption is known', () => {
    const resumed = { ...stage('RESUMED', ''), on: { earliest: '2021-01-01', latest: '2021-12-31' } }
    expect(steps(life({ stages: [suspended, resumed] })).slice(1)).toEqual([
      '2020-01-01 POSSIBLY SUSPENDED',
      '2021-12-31 IN_EFFECT',
      '2022-01-01 WHEN_LAST_KNOWN 2021',
    ])
  })

  it('is over when a source says that the agreement is in effect', () => {
    expect(last({ stages: [suspended], reports: [inEffectOn('2021-01-01')] })).toBe(
      '2021-01-02 WHEN_LAST_KNOWN 2021-01-01',
    )
  })
})

test('the earlier of two reasons applies: a term that ran out, or an inferred successor', () => {
  const term = { end: day('2021-06-13'), renewal: null, length: null }
  const successors = [{ id: 'b', isStated: false }]
  const lastStep = (begun: string) => steps(life({ term, successors }), undefined, { b: begun }).at(-1)
  expect(lastStep('2022-07-04')).toBe('2021-06-14 POSSIBLY TERM_RAN_OUT')
  expect(lastStep('2020-07-04')).toBe('2020-07-04 POSSIBLY SUCCESSION_INFERRED')
})

describe('an agreement that does not continue as planned', () => {
  it('continues after a renewal until the stated end, even without a term', () => {
    const stages = [stage('RENEWED', '2021-01-01', { until: day('2024-01-01') })]
    expect(steps(life({ stages }))).toEqual([
      '2019-06-13 IN_EFFECT',
      '2021-01-02 WHEN_LAST_KNOWN 2021-01-01',
      '2024-01-02 POSSIBLY TERM_RAN_OUT',
    ])
  })

  it('has no known end after a renewal that states neither an end nor a length', () => {
    const term = { end: day('2022-12-31'), renewal: null, length: null }
    const stages = [stage('RENEWED', '2023-01-01')]
    expect(steps(life({ term, stages })).at(-1)).toBe('2023-01-02 WHEN_LAST_KNOWN 2023-01-01')
  })

  it('is in effect again from a stated renewal, but not between a lapse and the renewal', () => {
    const stages = [stage('LAPSED', '2021-01-01'), stage('RENEWED', '2022-01-01', { until: day('2025-01-01') })]
    expect(steps(life({ stages }))).toEqual([
      '2019-06-13 IN_EFFECT',
      '2021-01-01 NOT',
      '2022-01-01 IN_EFFECT',
      '2022-01-02 WHEN_LAST_KNOWN 2022-01-01',
      '2025-01-02 POSSIBLY TERM_RAN_OUT',
    ])
  })

  it('ends when it is abandoned', () => {
    expect(steps(life({ stages: [stage('ABANDONED', '2020-01-01')] })).at(-1)).toBe('2020-01-01 NOT')
  })

  it('is suspended from the reference date of the source that reports the suspension if no day is stated', () => {
    const reports = [{ status: 'SUSPENDED', basis: 'STATED' as const, referenceDate: day('2020-01-05') }]
    expect(steps(life({ status: 'SUSPENDED', reports }))).toEqual([
      '2019-06-13 WHEN_LAST_KNOWN 2019-06-13',
      '2020-01-05 POSSIBLY SUSPENDED',
    ])
  })

  it('is not assumed to be in effect from its signature if its beginning is only planned', () => {
    expect(steps(life({ isBeginningPlanned: true }))).toEqual(['2019-06-13 POSSIBLY EFFECT_NOT_STATED'])
  })
})
