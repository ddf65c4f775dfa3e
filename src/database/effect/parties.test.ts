import { day, life, stage, steps } from '../../../test/support/lives'
import { basisOf } from './sides'
import type { Life, Party } from './life'

describe('an agreement, as it applies between two of its parties,', () => {
  const own = { joined: null, inEffect: null, left: null }
  const sg = { ...own, country: 'SG', how: 'SIGNATURE', inEffect: day('2021-01-07') }
  const cl = { ...own, country: 'CL', how: 'SIGNATURE', inEffect: day('2021-11-23') }
  const kr = { ...own, country: 'KR', how: 'ACCESSION', joined: day('2024-05-01') }
  const treaty = { needsStatedEffect: true, begun: day('2021-01-07'), parties: [sg, cl, kr] }

  it('begins on the first day on which it is in effect for both', () => {
    expect(steps(life(treaty), ['CL', 'SG'])).toEqual(['2021-11-23 IN_EFFECT', '2021-11-24 WHEN_LAST_KNOWN 2021-11-23'])
  })

  it('is only possibly in effect between the two dates if sources disagree on when it took effect for one of them', () => {
    const between = (...days: ReturnType<typeof day>[]) =>
      steps(life({ ...treaty, parties: [sg, kr, ...days.map((inEffect) => ({ ...cl, inEffect }))] }), ['CL', 'SG'])[0]
    expect(between(day('2022-06-01'), day('2021-11-23'))).toBe('2021-11-23 POSSIBLY COARSE_DAY')
    expect(between(day('2021-11-23'), { earliest: '2021-01-01', latest: '2021-12-31' })).toBe('2021-11-23 IN_EFFECT')
  })

  it('is only possibly in effect if one of them joined and no source states when it took effect for that party', () => {
    expect(steps(life(treaty), ['KR', 'SG'])).toEqual(['2024-05-01 POSSIBLY EFFECT_NOT_STATED'])
  })

  it('is only possibly in effect if the day on which it takes effect for one of them is only planned', () => {
    const parties = [sg, { ...cl, inEffect: null, isEffectPlanned: true }, kr]
    expect(steps(life({ ...treaty, parties }), ['CL', 'SG'])).toEqual(['2021-01-07 POSSIBLY EFFECT_NOT_STATED'])
  })

  it('has a stated beginning of effect even if sources state one only for individual parties', () => {
    expect(basisOf(life({ ...treaty, begun: null }))).toBe('STATED')
    expect(basisOf(life({ needsStatedEffect: true }))).toBeNull()
  })

  it('begins on the days that sources state for the two parties, even if the agreement takes effect later', () => {
    const later = { ...treaty, begun: day('2022-01-01'), parties: [sg, cl, kr] }
    expect(steps(life(later), ['CL', 'SG'])[0]).toMatch(/^2021-11-23 /)
  })

  it('begins on the day on which the second of them signs', () => {
    const signed = (country: string, on: string) => ({ ...own, country, how: 'SIGNATURE', joined: day(on) })
    const parties = [signed('LS', '2020-01-10'), signed('TO', '2020-03-01'), signed('FJ', '2019-06-13')]
    expect(steps(life({ parties }), ['LS', 'TO'])).toEqual(['2020-03-01 WHEN_LAST_KNOWN 2020-03-01'])
  })

  it('ends as a whole if it is bilateral and ends for one of them', () => {
    const parties = [sg, cl].map((party) => ({ ...party, inEffect: null }))
    const stages = [stage('ENDED', '2023-01-01', { for: ['CL'] })]
    expect(steps(life({ parties, stages })).at(-1)).toBe('2023-01-01 NOT')
  })

  it('ends when one of them leaves', () => {
    const left = { ...sg, left: day('2023-01-01') }
    expect(steps(life({ ...treaty, parties: [left, cl] }), ['CL', 'SG']).at(-1)).toBe('2023-01-01 NOT')
  })

  it('is known to be in effect up to the day on which another party joins or leaves', () => {
    const known = (other: Partial<Party>) =>
      steps(life({ ...treaty, parties: [sg, cl, { ...kr, ...other }] }), ['CL', 'SG']).slice(0, 2)
    const until = (last: string, next: string) => ['2021-11-23 IN_EFFECT', `${next} WHEN_LAST_KNOWN ${last}`]
    expect(known({ inEffect: day('2024-05-01') })).toEqual(until('2024-05-01', '2024-05-02'))
    expect(known({ left: day('2024-05-01') })).toEqual(until('2024-04-30', '2024-05-01'))
    expect(known({ withdrawn: day('2024-05-01') })).toEqual(until('2021-11-23', '2021-11-24'))
  })

  it('is known to be in effect until the accession of another party, unless the start of effect must be stated or is only planned', () => {
    const undated = [sg, cl].map((party) => ({ ...party, inEffect: null }))
    const known = (acceded: Partial<Party>, given: Partial<Life> = {}) =>
      steps(life({ parties: [...undated, { ...kr, ...acceded }], ...given }), ['CL', 'SG'])
    expect(known({})).toEqual(['2019-06-13 IN_EFFECT', '2024-05-02 WHEN_LAST_KNOWN 2024-05-01'])
    expect(known({ isEffectPlanned: true })).toEqual(['2019-06-13 WHEN_LAST_KNOWN 2019-06-13'])
    expect(known({}, { needsStatedEffect: true })).toEqual(['2019-06-13 POSSIBLY EFFECT_NOT_STATED'])
  })

  it('is known to be in effect until another agreement amended it', () => {
    expect(steps(life({ ...treaty, amendedOn: [day('2023-07-15')] }), ['CL', 'SG'])).toEqual([
      '2021-11-23 IN_EFFECT',
      '2023-07-16 WHEN_LAST_KNOWN 2023-07-15',
    ])
  })

  it('is not extended by a renewal that does not include both of them', () => {
    const stages = [stage('RENEWED', '2024-01-01', { for: ['CL', 'KR'] })]
    expect(steps(life({ ...treaty, stages }), ['CL', 'SG']).at(-1)).toBe('2021-11-24 WHEN_LAST_KNOWN 2021-11-23')
  })
})

describe('stages that name some parties', () => {
  const party = (country: string): Party => ({ country, how: 'SIGNATURE', joined: null, inEffect: null, left: null })
  const parties = ['FJ', 'TO', 'WS'].map(party)
  const last = (given: Partial<Life>, pair?: [string, string]) => steps(life({ parties, ...given }), pair).at(-1)

  it.each(['IN_EFFECT', 'PROVISIONALLY_APPLIED'])('begin the effect for these parties: %s', (name) => {
    const treaty = life({
      needsStatedEffect: true,
      parties,
      stages: [stage(name, '2021-01-07', { for: ['FJ', 'TO'] }), stage(name, '2021-11-23', { for: ['WS'] })],
    })
    expect(steps(treaty, ['FJ', 'TO'])).toEqual(['2021-01-07 IN_EFFECT', '2021-11-24 WHEN_LAST_KNOWN 2021-11-23'])
    expect(steps(treaty, ['FJ', 'WS'])).toEqual(['2021-11-23 IN_EFFECT', '2021-11-24 WHEN_LAST_KNOWN 2021-11-23'])
  })

  it('suspend an agreement for these parties until it is resumed for them', () => {
    const stages = [stage('SUSPENDED', '2020-01-01', { for: ['WS'] }), stage('RESUMED', '2021-01-01', { for: ['WS'] })]
    expect(steps(life({ parties, stages }), ['FJ', 'WS'])).toEqual([
      '2019-06-13 IN_EFFECT',
      '2020-01-01 POSSIBLY SUSPENDED',
      '2021-01-01 IN_EFFECT',
      '2021-01-02 WHEN_LAST_KNOWN 2021-01-01',
    ])
    expect(steps(life({ parties, stages }), ['FJ', 'TO'])).toEqual([
      '2019-06-13 IN_EFFECT',
      '2021-01-02 WHEN_LAST_KNOWN 2021-01-01',
    ])
  })

  it('suspend a bilateral agreement as a whole', () => {
    const stages = [stage('SUSPENDED', '2020-01-01', { for: ['TO'] })]
    expect(last({ stages, parties: ['FJ', 'TO'].map(party) })).toBe('2020-01-01 POSSIBLY SUSPENDED')
  })

  it('end a general suspension for a pair once the agreement is resumed for both countries', () => {
    const suspended = stage('SUSPENDED', '2020-01-01')
    const first = stage('RESUMED', '2021-01-01', { for: ['WS'] })
    const stages = [suspended, first, stage('RESUMED', '2022-01-01', { for: ['FJ'] })]
    expect(last({ stages: [suspended, first] }, ['FJ', 'WS'])).toBe('2020-01-01 POSSIBLY SUSPENDED')
    expect(last({ stages }, ['FJ', 'WS'])).toBe('2022-01-02 WHEN_LAST_KNOWN 2022-01-01')
    expect(last({ stages })).toBe('2020-01-01 POSSIBLY SUSPENDED')
  })

  it('end an agreement for these parties, and a renewal by the others does not bring it back', () => {
    const ended = stage('ENDED', '2020-01-01', { for: ['WS'] })
    const renewed = stage('RENEWED', '2021-01-01')
    expect(last({ stages: [ended, renewed] }, ['FJ', 'WS'])).toBe('2020-01-01 NOT')
    expect(last({ stages: [ended, renewed] }, ['FJ', 'TO'])).toBe('2021-01-02 WHEN_LAST_KNOWN 2021-01-01')
    const again = stage('IN_EFFECT', '2022-01-01', { for: ['WS'] })
    expect(last({ stages: [ended, renewed, again] }, ['FJ', 'WS'])).toBe('2022-01-02 WHEN_LAST_KNOWN 2022-01-01')
    // Two parties cannot renew an agreement unless both are parties to it again.
    expect(last({ stages: [ended, renewed], parties: ['FJ', 'WS'].map(party) })).toBe(
      '2021-01-02 WHEN_LAST_KNOWN 2021-01-01',
    )
  })
})

describe('a party that left', () => {
  const party = (given: Partial<Party>): Party => ({
    country: 'WS',
    how: 'SIGNATURE',
    joined: null,
    inEffect: null,
    left: null,
    ...given,
  })
  const others = [party({ country: 'FJ' }), party({ country: 'TO' })]
  const renewed = stage('RENEWED', '2022-01-01')
  const between = (periods: Partial<Party>[], given: Partial<Life> = {}) =>
    steps(life({ stages: [renewed], ...given, parties: [...others, ...periods.map(party)] }), ['FJ', 'WS'])

  it.each(['left', 'withdrawn'])('does not become a party again when the others renew the agreement (%s)', (how) => {
    expect(between([{ [how]: day('2020-01-01') }])).toEqual(['2019-06-13 IN_EFFECT', '2020-01-01 NOT'])
  })

  it('is a party again from the day on which it acceded', () => {
    const periods = [{ left: day('2020-01-01') }, { how: 'ACCESSION', joined: day('2021-01-01') }]
    const expected = [
      '2019-06-13 IN_EFFECT',
      '2020-01-01 NOT',
      '2021-01-01 IN_EFFECT',
      '2022-01-02 WHEN_LAST_KNOWN 2022-01-01',
    ]
    expect(between(periods)).toEqual(expected)
    expect(between([...periods].reverse())).toEqual(expected)
  })

  it('is only possibly a party again if the start of effect must be stated', () => {
    const periods = [{ left: day('2020-01-01') }, { how: 'ACCESSION', joined: day('2021-01-01') }]
    const treaty = { needsStatedEffect: true, begun: day('2019-07-01') }
    expect(between(periods, treaty).slice(-2)).toEqual(['2020-01-01 NOT', '2021-01-01 POSSIBLY COARSE_DAY'])
    expect(between([periods[0]!, { ...periods[1]!, inEffect: day('2021-06-01') }], treaty).slice(1, 3)).toEqual([
      '2020-01-01 NOT',
      '2021-06-01 IN_EFFECT',
    ])
  })
})
