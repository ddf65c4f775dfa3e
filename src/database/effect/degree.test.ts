import { effectSteps } from './degree'
import { effectFacts } from './effect-facts'
import type { Life, Stage } from './life'

const day = (text: string) => ({ earliest: text, latest: text })

/** A memorandum of 13 June 2019 about which nothing else is known. */
function life(given: Partial<Life> = {}): Life {
  return {
    id: 'a',
    kind: 'Agreement',
    isConcluded: true,
    needsStatedEffect: false,
    status: 'SIGNED',
    concluded: day('2019-06-13'),
    begun: null,
    isBeginningPlanned: false,
    begunSpokenOn: [],
    ended: null,
    spokenOn: [],
    reports: [],
    stages: [],
    term: null,
    parties: [],
    successors: [],
    stored: {},
    ...given,
  }
}

const stage = (name: string, on: string, given: Partial<Stage> = {}): Stage => ({
  stage: name,
  on: day(on),
  until: null,
  for: [],
  ...given,
})

/** The steps as text: `2019-06-13 WHEN_LAST_KNOWN 2019-06-13`. */
function steps(of: Life, pair?: [string, string], begun: Record<string, string> = {}): string[] {
  const facts = effectFacts(of, (id) => (begun[id] ? day(begun[id]) : null), pair)
  return effectSteps(facts).map(({ since, degree, reason, knownOn }) =>
    [since, degree, reason, knownOn].filter((part) => part !== null).join(' '),
  )
}

const inEffectOn = (spokenOn: string, basis: 'STATED' | 'IMPLIED' = 'STATED') =>
  ({ status: 'IN_EFFECT', basis, spokenOn: day(spokenOn) }) as const

describe('an agreement that does not bind', () => {
  it('is assumed to be in effect from its signature, and no longer known after it', () => {
    expect(steps(life())).toEqual(['2019-06-13 WHEN_LAST_KNOWN 2019-06-13'])
  })

  it('is in effect until the last day on which a source says so', () => {
    const reports = [inEffectOn('2021-03-01'), inEffectOn('2020-01-01')]
    expect(steps(life({ reports }))).toEqual(['2019-06-13 IN_EFFECT', '2021-03-02 WHEN_LAST_KNOWN 2021-03-01'])
  })

  it('counts only the earliest of several sources that no field names', () => {
    const reports = [inEffectOn('2021-03-01', 'IMPLIED'), inEffectOn('2020-01-01', 'IMPLIED')]
    expect(steps(life({ reports }))).toEqual(['2019-06-13 IN_EFFECT', '2020-01-02 WHEN_LAST_KNOWN 2020-01-01'])
  })

  it('is not confirmed if no field names a source and one has no day', () => {
    const reports = [inEffectOn('2021-03-01', 'IMPLIED'), { ...inEffectOn('2020-01-01', 'IMPLIED'), spokenOn: null }]
    expect(steps(life({ reports }))).toEqual(['2019-06-13 WHEN_LAST_KNOWN 2019-06-13'])
  })

  it('possibly began on each day of a month if only the month of signature is known', () => {
    expect(steps(life({ concluded: { earliest: '2019-06-01', latest: '2019-06-30' } }))).toEqual([
      '2019-06-01 POSSIBLY COARSE_DAY',
      '2019-06-30 WHEN_LAST_KNOWN 2019-06-30',
    ])
  })

  it('is possibly in effect on every day if no date is known', () => {
    expect(steps(life({ concluded: null }))).toEqual(['0001-01-01 POSSIBLY EFFECT_NOT_STATED'])
  })
})

describe('an initiative', () => {
  it('is last known on each day of which a source speaks', () => {
    const launched = { kind: 'Initiative' as const, concluded: day('2014-11-24'), begun: day('2014-11-24') }
    expect(steps(life({ ...launched, spokenOn: [day('2019-06-14'), day('2012-01-01')] }))).toEqual([
      '2014-11-24 IN_EFFECT',
      '2014-11-25 WHEN_LAST_KNOWN 2014-11-24',
      '2019-06-14 WHEN_LAST_KNOWN 2019-06-14',
    ])
  })
})

describe('an agreement that binds', () => {
  const treaty = { needsStatedEffect: true }

  it('is only possibly in effect until a day of effect is stated', () => {
    expect(steps(life(treaty))).toEqual(['2019-06-13 POSSIBLY EFFECT_NOT_STATED'])
  })

  it('is in effect from the stated day', () => {
    const begun = { begun: day('2020-01-01'), begunSpokenOn: [day('2020-02-01')] }
    expect(steps(life({ ...treaty, ...begun }))).toEqual([
      '2020-01-01 IN_EFFECT',
      '2020-02-02 WHEN_LAST_KNOWN 2020-02-01',
    ])
  })

  it('began between its signature and the day on which a source reports its effect', () => {
    expect(steps(life({ ...treaty, reports: [inEffectOn('2020-01-01')] }))).toEqual([
      '2019-06-13 POSSIBLY COARSE_DAY',
      '2020-01-01 IN_EFFECT',
      '2020-01-02 WHEN_LAST_KNOWN 2020-01-01',
    ])
  })
})

describe('a term', () => {
  const term = { end: day('2022-06-13'), renewal: null, length: 'P3Y' }

  it('has its anniversary as its last day, and then it may have been renewed', () => {
    expect(steps(life({ term }))).toEqual(['2019-06-13 WHEN_LAST_KNOWN 2019-06-13', '2022-06-14 POSSIBLY TERM_RAN_OUT'])
  })

  it('ends it without renewal, or if a source says that it lapsed', () => {
    const ended = ['2019-06-13 WHEN_LAST_KNOWN 2019-06-13', '2022-06-14 NOT']
    expect(steps(life({ term: { ...term, renewal: 'NONE' } }))).toEqual(ended)
    expect(steps(life({ term, status: 'EXPIRED' }))).toEqual(ended)
  })

  it('goes on if it renews itself', () => {
    expect(steps(life({ term: { ...term, renewal: 'AUTOMATIC' } }))).toHaveLength(1)
  })

  it('goes on for the same length after a renewal, and a lapse before the renewal is not bridged', () => {
    expect(steps(life({ term, stages: [stage('RENEWED', '2022-09-01')] }))).toEqual([
      '2019-06-13 IN_EFFECT',
      '2022-09-02 WHEN_LAST_KNOWN 2022-09-01',
      '2025-06-14 POSSIBLY TERM_RAN_OUT',
    ])
  })
})

describe('an end', () => {
  it('closes it on its day', () => {
    expect(steps(life({ ended: day('2021-05-01'), status: 'ENDED' }))).toEqual([
      '2019-06-13 IN_EFFECT',
      '2021-05-01 NOT',
    ])
  })

  it('on the day of its beginning means that it never was in effect', () => {
    expect(steps(life({ ended: day('2019-06-13'), status: 'ENDED' }))).toEqual(['0001-01-01 NOT'])
  })

  it('lies between the last known day and the day of the report if its day is not known', () => {
    const reports = [{ status: 'TERMINATED', basis: 'STATED' as const, spokenOn: day('2021-05-01') }]
    expect(steps(life({ status: 'TERMINATED', reports }))).toEqual([
      '2019-06-13 WHEN_LAST_KNOWN 2019-06-13',
      '2019-06-14 POSSIBLY COARSE_DAY',
      '2021-05-01 NOT',
    ])
  })

  it('has no known day if no source is named for it and one has no day', () => {
    const report = { status: 'TERMINATED', basis: 'IMPLIED' as const }
    const open = [
      { ...report, spokenOn: day('2021-05-01') },
      { ...report, spokenOn: null },
    ]
    expect(steps(life({ status: 'TERMINATED', reports: open })).at(-1)).toBe('2019-06-14 POSSIBLY COARSE_DAY')
    const dated = [open[0]!, { ...report, spokenOn: day('2023-01-01') }]
    expect(steps(life({ status: 'TERMINATED', reports: dated })).at(-1)).toBe('2023-01-01 NOT')
  })

  it('is not undone by a successor that no source states', () => {
    const term = { end: day('2021-06-13'), renewal: 'NONE', length: null }
    expect(steps(life({ term, successors: [{ id: 'b', isStated: false }] }), undefined, { b: '2022-07-04' })).toEqual([
      '2019-06-13 WHEN_LAST_KNOWN 2019-06-13',
      '2021-06-14 NOT',
    ])
  })

  it('comes with the effect of a stated successor', () => {
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

  it('is not a suspension, which may be over on any day until a source says so', () => {
    const stages = [stage('SUSPENDED', '2020-01-01'), stage('RESUMED', '2021-01-01')]
    expect(steps(life({ stages }))).toEqual([
      '2019-06-13 IN_EFFECT',
      '2020-01-01 POSSIBLY SUSPENDED',
      '2021-01-01 IN_EFFECT',
      '2021-01-02 WHEN_LAST_KNOWN 2021-01-01',
    ])
  })
})

describe('a pair of parties', () => {
  const own = { joined: null, inEffect: null, left: null }
  const sg = { ...own, country: 'SG', how: 'SIGNATURE', inEffect: day('2021-01-07') }
  const cl = { ...own, country: 'CL', how: 'SIGNATURE', inEffect: day('2021-11-23') }
  const kr = { ...own, country: 'KR', how: 'ACCESSION', joined: day('2024-05-01') }
  const treaty = { needsStatedEffect: true, begun: day('2021-01-07'), parties: [sg, cl, kr] }

  it('begins when it is in effect for both', () => {
    expect(steps(life(treaty), ['CL', 'SG'])).toEqual(['2021-11-23 WHEN_LAST_KNOWN 2021-11-23'])
  })

  it('is only possible for a country that joined without a stated day of effect', () => {
    expect(steps(life(treaty), ['KR', 'SG'])).toEqual(['2024-05-01 POSSIBLY EFFECT_NOT_STATED'])
  })

  it('ends when one of them leaves', () => {
    const left = { ...sg, left: day('2023-01-01') }
    expect(steps(life({ ...treaty, parties: [left, cl] }), ['CL', 'SG']).at(-1)).toBe('2023-01-01 NOT')
  })
})

test('the first of two reasons remains the reason: a term that ran out, or an inferred successor', () => {
  const term = { end: day('2021-06-13'), renewal: null, length: null }
  const successors = [{ id: 'b', isStated: false }]
  const lastStep = (begun: string) => steps(life({ term, successors }), undefined, { b: begun }).at(-1)
  expect(lastStep('2022-07-04')).toBe('2021-06-14 POSSIBLY TERM_RAN_OUT')
  expect(lastStep('2020-07-04')).toBe('2020-07-04 POSSIBLY SUCCESSION_INFERRED')
})

describe('a life that does not go on as planned', () => {
  it('goes on after a renewal that states its end, without a term, until that end', () => {
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

  it('is in effect again from a stated renewal on, and not between a lapse and the renewal', () => {
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

  it('is suspended from the day of the source that says so if no day is stated', () => {
    const reports = [{ status: 'SUSPENDED', basis: 'STATED' as const, spokenOn: day('2020-01-05') }]
    expect(steps(life({ status: 'SUSPENDED', reports }))).toEqual([
      '2019-06-13 WHEN_LAST_KNOWN 2019-06-13',
      '2020-01-05 POSSIBLY SUSPENDED',
    ])
  })

  it('is not assumed to be in effect from its signature if its beginning is planned', () => {
    expect(steps(life({ isBeginningPlanned: true }))).toEqual(['2019-06-13 POSSIBLY EFFECT_NOT_STATED'])
  })

  it('begins for the parties that a stage names', () => {
    const party = (country: string) => ({ country, how: 'SIGNATURE', joined: null, inEffect: null, left: null })
    const treaty = life({
      needsStatedEffect: true,
      parties: ['FJ', 'TO', 'WS'].map(party),
      stages: [
        stage('IN_EFFECT', '2021-01-07', { for: ['FJ', 'TO'] }),
        stage('IN_EFFECT', '2021-11-23', { for: ['WS'] }),
      ],
    })
    expect(steps(treaty, ['FJ', 'TO'])).toEqual(['2021-01-07 IN_EFFECT', '2021-01-08 WHEN_LAST_KNOWN 2021-01-07'])
    expect(steps(treaty, ['FJ', 'WS'])).toEqual(['2021-11-23 WHEN_LAST_KNOWN 2021-11-23'])
  })
})
