import type { Claim, ClaimSource } from './claim'
import { rankClaims } from './rank-claims'

function source(given: Partial<ClaimSource> = {}): ClaimSource {
  const origin = given.sourceId ?? 'source-1'
  return {
    sourceId: origin,
    kind: 'PRESS',
    origin,
    publishedOn: null,
    referenceDate: given.publishedOn ?? null,
    on: null,
    basis: 'STATED',
    locator: null,
    preferred: null,
    reason: null,
    ...given,
  }
}

function claim(value: string, sources: ClaimSource[] = [source()], property = 'signedOn'): Claim {
  return { id: `claim-${value}`, property, aspect: null, value, sources }
}

function ranked(...claims: Claim[]) {
  const verdicts = rankClaims(claims)
  return Object.fromEntries(
    claims.map(({ id, value }) => {
      const verdict = verdicts.find((each) => each.id === id)
      return [value, [verdict?.rank, verdict?.reason, verdict?.disputed]]
    }),
  )
}

describe('the preferred value', () => {
  it('is the only value, without a reason, if there is no other', () => {
    expect(ranked(claim('2019'))).toEqual({ 2019: ['PREFERRED', null, false] })
  })

  it('is the more precise of two values that agree, and neither value is disputed', () => {
    expect(ranked(claim('2019-06', [source({ kind: 'INSTRUMENT' })]), claim('2019-06-13'))).toEqual({
      '2019-06': ['NORMAL', 'refinement', false],
      '2019-06-13': ['PREFERRED', 'refinement', false],
    })
  })

  it('comes from the better kind of source, regardless of the number of other sources', () => {
    const press = [source({ sourceId: 'source-1' }), source({ sourceId: 'source-2' })]
    const values = ranked(claim('2019-06-14', press), claim('2019-06-13', [source({ kind: 'OFFICIAL' })]))
    expect(values).toEqual({
      '2019-06-14': ['NORMAL', 'source-kind', true],
      '2019-06-13': ['PREFERRED', 'source-kind', true],
    })
  })

  it('comes from the text rather than the caption', () => {
    const values = ranked(claim('2019-06-14', [source({ locator: 'caption of the photograph' })]), claim('2019-06-13'))
    expect(values['2019-06-13']).toEqual(['PREFERRED', 'body-over-caption', true])
  })

  it('is the stated rather than the inferred value', () => {
    const values = ranked(claim('2019-06-14', [source({ basis: 'INFERRED' })]), claim('2019-06-13'))
    expect(values['2019-06-13']).toEqual(['PREFERRED', 'stated-over-inferred', true])
  })

  it('is the value with more independent origins, each counted once', () => {
    const repeated = [1, 2, 3].map((n) => source({ sourceId: `source-${n}`, origin: 'Reuters' }))
    const independent = [source({ sourceId: 'source-8' }), source({ sourceId: 'source-9' })]
    const values = ranked(claim('2019-06-14', repeated), claim('2019-06-13', independent))
    expect(values['2019-06-13']).toEqual(['PREFERRED', 'independent-origins', true])
  })

  it('is also supported by a less precise date that agrees with it', () => {
    const values = ranked(
      claim('2019-06-13'),
      claim('2019-07-01', [source({ sourceId: 'source-2' })]),
      claim('2019-06', [source({ sourceId: 'source-3' })]),
    )
    expect(values).toEqual({
      '2019-06-13': ['PREFERRED', 'independent-origins', true],
      '2019-07-01': ['NORMAL', 'independent-origins', true],
      '2019-06': ['NORMAL', 'refinement', false],
    })
  })

  it('is absent if no rule decides', () => {
    const values = ranked(claim('2019-06-14'), claim('2019-06-13'))
    expect(Object.values(values)).toEqual([
      ['NORMAL', 'undecided', true],
      ['NORMAL', 'undecided', true],
    ])
  })

  it('can be a less precise value that agrees with all undecided values', () => {
    const values = ranked(claim('2016-10-07'), claim('2016-10-01'), claim('2016-10'))
    expect(values['2016-10']).toEqual(['PREFERRED', 'undecided', false])
  })

  it('is the value that the record prefers, with its reason unchanged, before any rule applies', () => {
    const preferred = claim('2019-06-13', [source({ preferred: true, reason: 'the other is a misprint' })])
    const values = ranked(claim('2019-06-14', [source({ kind: 'INSTRUMENT' })]), preferred)
    expect(values['2019-06-13']).toEqual(['PREFERRED', 'the other is a misprint', true])
  })

  it('is absent if the record marks the values as undecided, although a rule would decide', () => {
    const values = ranked(
      claim('2019-06-14', [source({ kind: 'INSTRUMENT', preferred: false })]),
      claim('2019-06-13', [source({ preferred: false })]),
    )
    expect(Object.values(values).map(([rank]) => rank)).toEqual(['NORMAL', 'NORMAL'])
  })

  it('is the stated value rather than any value that is only implied, regardless of the sources', () => {
    const kinds = ['INSTRUMENT', 'OFFICIAL', 'PRESS'] as const
    const implied = kinds.map((kind) => source({ sourceId: kind, kind, basis: 'IMPLIED' }))
    const values = ranked(claim('2019-06-14', implied), claim('2019-06-13', [source({ kind: 'MACHINE_WRITTEN' })]))
    expect(values['2019-06-13']).toEqual(['PREFERRED', 'stated-over-implied', true])
  })

  it('is not a value that a better kind of source only implies', () => {
    const mixed = [source(), source({ sourceId: 'source-2', kind: 'INSTRUMENT', basis: 'IMPLIED' })]
    const official = claim('2019-06-13', [source({ sourceId: 'source-3', kind: 'OFFICIAL' })])
    expect(ranked(claim('2019-06-14', mixed), official)['2019-06-13']).toEqual(['PREFERRED', 'source-kind', true])
  })

  it('does not depend on the kind of source if all values are only implied', () => {
    const values = ranked(
      claim('2019-06-14', [source({ kind: 'INSTRUMENT', basis: 'IMPLIED' })]),
      claim('2019-06-13', [source({ sourceId: 'source-2', basis: 'IMPLIED' })]),
    )
    expect(values['2019-06-14']).toEqual(['NORMAL', 'undecided', true])
  })

  it('is a stated value, even if a less precise stated value agrees with an implied one', () => {
    const values = ranked(
      claim('2019-06-13', [source({ sourceId: 'source-2', basis: 'IMPLIED' })]),
      claim('2019-06', [source({ sourceId: 'source-3', kind: 'INSTRUMENT' })]),
      claim('2019-06-14', [source()]),
    )
    expect(values['2019-06-14']).toEqual(['PREFERRED', 'stated-over-implied', true])
  })

  it('of a place is the more precise value', () => {
    const values = ranked(
      claim('London', undefined, 'place'),
      claim("Chancellor's residence, London", undefined, 'place'),
    )
    expect(values["Chancellor's residence, London"]).toEqual(['PREFERRED', 'refinement', false])
  })

  it('of a title is the stated wording rather than a longer wording that is only implied', () => {
    const implied = claim('A longer memorandum', [source({ kind: 'INSTRUMENT', basis: 'IMPLIED' })], 'title')
    expect(ranked(claim('A memorandum', undefined, 'title'), implied)).toEqual({
      'A memorandum': ['PREFERRED', null, false],
      'A longer memorandum': ['NORMAL', null, false],
    })
  })

  it('of a title is one of several wordings, which do not contradict one another', () => {
    const values = ranked(claim('A memorandum', undefined, 'title'), claim('A longer memorandum', undefined, 'title'))
    expect(values).toEqual({
      'A memorandum': ['NORMAL', null, false],
      'A longer memorandum': ['PREFERRED', null, false],
    })
  })
})
