import type { Claim, StatedIn } from './claim'
import { rankClaims } from './rank-claims'

function statedIn(given: Partial<StatedIn> = {}): StatedIn {
  const origin = given.sourceId ?? 'source-1'
  return {
    sourceId: origin,
    kind: 'PRESS',
    origin,
    publishedOn: null,
    speaksOf: given.publishedOn ?? null,
    on: null,
    basis: 'STATED',
    locator: null,
    preferred: null,
    reason: null,
    ...given,
  }
}

function claim(value: string, sources: StatedIn[] = [statedIn()], property = 'signedOn'): Claim {
  return { id: `claim-${value}`, property, aspect: null, value, statedIn: sources }
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
  it('is the only one there is, for no reason', () => {
    expect(ranked(claim('2019'))).toEqual({ 2019: ['PREFERRED', null, false] })
  })

  it('is the finer of two that agree, and that is no discrepancy', () => {
    expect(ranked(claim('2019-06', [statedIn({ kind: 'INSTRUMENT' })]), claim('2019-06-13'))).toEqual({
      '2019-06': ['NORMAL', 'refinement', false],
      '2019-06-13': ['PREFERRED', 'refinement', false],
    })
  })

  it('is the one of the better kind of source, whatever the number of the others', () => {
    const press = [statedIn({ sourceId: 'source-1' }), statedIn({ sourceId: 'source-2' })]
    const values = ranked(claim('2019-06-14', press), claim('2019-06-13', [statedIn({ kind: 'OFFICIAL' })]))
    expect(values).toEqual({
      '2019-06-14': ['NORMAL', 'source-kind', true],
      '2019-06-13': ['PREFERRED', 'source-kind', true],
    })
  })

  it('is that of the body over that of the caption', () => {
    const values = ranked(
      claim('2019-06-14', [statedIn({ locator: 'caption of the photograph' })]),
      claim('2019-06-13'),
    )
    expect(values['2019-06-13']).toEqual(['PREFERRED', 'body-over-caption', true])
  })

  it('is the stated over the inferred one', () => {
    const values = ranked(claim('2019-06-14', [statedIn({ basis: 'INFERRED' })]), claim('2019-06-13'))
    expect(values['2019-06-13']).toEqual(['PREFERRED', 'stated-over-inferred', true])
  })

  it('is the one of more independent origins, where repeating counts once', () => {
    const repeated = [1, 2, 3].map((n) => statedIn({ sourceId: `source-${n}`, origin: 'Reuters' }))
    const independent = [statedIn({ sourceId: 'source-8' }), statedIn({ sourceId: 'source-9' })]
    const values = ranked(claim('2019-06-14', repeated), claim('2019-06-13', independent))
    expect(values['2019-06-13']).toEqual(['PREFERRED', 'independent-origins', true])
  })

  it('counts a coarser date among the support of the finer one', () => {
    const values = ranked(
      claim('2019-06-13'),
      claim('2019-07-01', [statedIn({ sourceId: 'source-2' })]),
      claim('2019-06', [statedIn({ sourceId: 'source-3' })]),
    )
    expect(values).toEqual({
      '2019-06-13': ['PREFERRED', 'independent-origins', true],
      '2019-07-01': ['NORMAL', 'independent-origins', true],
      '2019-06': ['NORMAL', 'refinement', false],
    })
  })

  it('is none where no rule decides', () => {
    const values = ranked(claim('2019-06-14'), claim('2019-06-13'))
    expect(Object.values(values)).toEqual([
      ['NORMAL', 'undecided', true],
      ['NORMAL', 'undecided', true],
    ])
  })

  it('may be what all undecided values share', () => {
    const values = ranked(claim('2016-10-07'), claim('2016-10-01'), claim('2016-10'))
    expect(values['2016-10']).toEqual(['PREFERRED', 'undecided', false])
  })

  it('is that of the record, with its reason as written, before the rules', () => {
    const preferred = claim('2019-06-13', [statedIn({ preferred: true, reason: 'the other is a misprint' })])
    const values = ranked(claim('2019-06-14', [statedIn({ kind: 'INSTRUMENT' })]), preferred)
    expect(values['2019-06-13']).toEqual(['PREFERRED', 'the other is a misprint', true])
  })

  it('is none where the record says so, although a rule would decide', () => {
    const values = ranked(
      claim('2019-06-14', [statedIn({ kind: 'INSTRUMENT', preferred: false })]),
      claim('2019-06-13', [statedIn({ preferred: false })]),
    )
    expect(Object.values(values).map(([rank]) => rank)).toEqual(['NORMAL', 'NORMAL'])
  })

  it('is the stated one before any that is only implied, whatever its sources', () => {
    const kinds = ['INSTRUMENT', 'OFFICIAL', 'PRESS'] as const
    const implied = kinds.map((kind) => statedIn({ sourceId: kind, kind, basis: 'IMPLIED' }))
    const values = ranked(claim('2019-06-14', implied), claim('2019-06-13', [statedIn({ kind: 'MACHINE_WRITTEN' })]))
    expect(values['2019-06-13']).toEqual(['PREFERRED', 'stated-over-implied', true])
  })

  it('is not one of a better kind of source that is only implied', () => {
    const mixed = [statedIn(), statedIn({ sourceId: 'source-2', kind: 'INSTRUMENT', basis: 'IMPLIED' })]
    const official = claim('2019-06-13', [statedIn({ sourceId: 'source-3', kind: 'OFFICIAL' })])
    expect(ranked(claim('2019-06-14', mixed), official)['2019-06-13']).toEqual(['PREFERRED', 'source-kind', true])
  })

  it('is none by the kind of sources where all values are only implied', () => {
    const values = ranked(
      claim('2019-06-14', [statedIn({ kind: 'INSTRUMENT', basis: 'IMPLIED' })]),
      claim('2019-06-13', [statedIn({ sourceId: 'source-2', basis: 'IMPLIED' })]),
    )
    expect(values['2019-06-14']).toEqual(['NORMAL', 'undecided', true])
  })

  it('is not supported by a coarser value that outvotes nothing: an implied day does not gain from a stated month', () => {
    const values = ranked(
      claim('2019-06-13', [statedIn({ sourceId: 'source-2', basis: 'IMPLIED' })]),
      claim('2019-06', [statedIn({ sourceId: 'source-3', kind: 'INSTRUMENT' })]),
      claim('2019-06-14', [statedIn()]),
    )
    expect(values['2019-06-14']).toEqual(['PREFERRED', 'stated-over-implied', true])
  })

  it('of a place is the more exact one', () => {
    const values = ranked(
      claim('London', undefined, 'place'),
      claim("Chancellor's residence, London", undefined, 'place'),
    )
    expect(values["Chancellor's residence, London"]).toEqual(['PREFERRED', 'refinement', false])
  })

  it('of a title is the stated wording before a longer one', () => {
    const implied = claim('A longer memorandum', [statedIn({ kind: 'INSTRUMENT', basis: 'IMPLIED' })], 'title')
    expect(ranked(claim('A memorandum', undefined, 'title'), implied)).toEqual({
      'A memorandum': ['PREFERRED', null, false],
      'A longer memorandum': ['NORMAL', null, false],
    })
  })

  it('of a title is one of several wordings that contradict nobody', () => {
    const values = ranked(claim('A memorandum', undefined, 'title'), claim('A longer memorandum', undefined, 'title'))
    expect(values).toEqual({
      'A memorandum': ['NORMAL', null, false],
      'A longer memorandum': ['PREFERRED', null, false],
    })
  })
})
