import type { Claim, ClaimSource } from './claim'
import { rankClaims } from './rank-claims'
import { statusAsOf } from './status-history'

/** Returns a statement from a separate source, with the basis STATED, unless `given` sets other values. */
function said(given: Partial<ClaimSource> = {}): ClaimSource {
  return {
    sourceId: 'source-1',
    kind: 'PRESS',
    origin: given.sourceId ?? 'source-1',
    publishedOn: null,
    referenceDate: null,
    on: null,
    basis: 'STATED',
    locator: null,
    preferred: null,
    reason: null,
    ...given,
  }
}

const status = (value: string, ...sources: ClaimSource[]): Claim => ({
  id: `claim-${value}`,
  property: 'status',
  aspect: null,
  value,
  sources,
})

function ranked(...claims: Claim[]) {
  const verdicts = rankClaims(claims)
  const preferred = verdicts.find(({ rank }) => rank === 'PREFERRED')
  return {
    status: preferred?.id.replace('claim-', '') ?? null,
    reason: (preferred ?? verdicts[0])?.reason ?? null,
    disputed: verdicts.filter(({ disputed }) => disputed).map(({ id }) => id.replace('claim-', '')),
  }
}

const implied = (...kinds: ClaimSource['kind'][]) =>
  kinds.map((kind, n) => said({ basis: 'IMPLIED', kind, sourceId: `source-${kind}-${n}` }))

describe('the status of an agreement', () => {
  it('is the stated status, although more sources imply another status (Canada and the EU, 2023)', () => {
    const inEffect = status('in-effect', said({ kind: 'OFFICIAL', referenceDate: '2024-02-01' }))
    const announced = status('announced', ...implied('SECONDARY', 'SECONDARY', 'OFFICIAL'))
    expect(ranked(inEffect, announced)).toEqual({ status: 'in-effect', reason: 'stated-over-implied', disputed: [] })
  })

  it('is `in effect` if one record has `signed` and another has `in effect` (Digital Nations, 2021)', () => {
    const inEffect = status('in-effect', ...implied('INSTRUMENT', 'OFFICIAL', 'OFFICIAL'))
    const signed = status('signed', ...implied('INSTRUMENT', 'OFFICIAL', 'OFFICIAL'))
    expect(ranked(signed, inEffect)).toEqual({ status: 'in-effect', reason: 'changed-over-time', disputed: [] })
  })

  it('is `replaced` even if an older page implies `signed` (D5 charter, 2014)', () => {
    const signed = status('signed', ...implied('OFFICIAL'))
    expect(ranked(signed, status('replaced', ...implied('OFFICIAL')))).toMatchObject({
      status: 'replaced',
      disputed: [],
    })
  })

  it('is the status with the latest reference date, even if an agreement that ended is then in effect again', () => {
    const announced = status('announced', said({ referenceDate: '2019-05' }))
    const signed = status('signed', said({ referenceDate: '2019-06-14' }))
    expect(ranked(announced, signed)).toEqual({ status: 'signed', reason: 'changed-over-time', disputed: [] })
    const ended = status('ended', said({ referenceDate: '2021' }))
    const inEffect = status('in-effect', said({ referenceDate: '2022' }))
    expect(ranked(ended, inEffect)).toMatchObject({ status: 'in-effect', disputed: [] })
  })

  it('is determined by the day of the status rather than by the reference date of the source', () => {
    const signed = status('signed', said({ on: '2019-06-13', referenceDate: '2025' }))
    expect(ranked(signed, status('in-effect', said({ referenceDate: '2020' })))).toMatchObject({ status: 'in-effect' })
  })

  it('stays `signed`, regardless of an older source', () => {
    const signed = status('signed', said({ referenceDate: '2019-06-14' }))
    for (const earlier of ['proposed', 'negotiating', 'announced', 'approved']) {
      const older = status(earlier, said({ kind: 'INSTRUMENT', referenceDate: '2019-01' }))
      expect(ranked(older, signed)).toMatchObject({ status: 'signed', disputed: [] })
    }
  })

  it('stays `signed` if an approval follows on a later day', () => {
    const approved = status('approved', said({ on: '2023-10-11', referenceDate: '2023-10-11' }))
    expect(ranked(status('signed', said({ on: '2023-07-14' })), approved)).toMatchObject({ status: 'signed' })
  })

  it('is `signed` if sources from the same day state `announced` and `signed`, unless better sources state `announced`', () => {
    const announced = said({ referenceDate: '2019-06-14' })
    const signed = status('signed', said({ referenceDate: '2019-06-14', sourceId: 'source-2' }))
    expect(ranked(status('announced', announced), signed)).toMatchObject({ status: 'signed', disputed: [] })
    const official = status('announced', said({ ...announced, kind: 'OFFICIAL' }))
    expect(ranked(official, signed)).toMatchObject({ status: 'announced', disputed: ['announced', 'signed'] })
  })

  it('is `signed` if the same sources imply `announced` and `signed` (GB–JP, 2022)', () => {
    const both = [
      status('announced', ...implied('OFFICIAL', 'PRESS')),
      status('signed', ...implied('OFFICIAL', 'PRESS')),
    ]
    expect(ranked(...both)).toMatchObject({ status: 'signed', disputed: [] })
  })

  it('is disputed if a later source states that the agreement is still being negotiated', () => {
    const signed = status('signed', said({ referenceDate: '2019-06', sourceId: 'source-2' }))
    const negotiating = status('negotiating', said({ kind: 'OFFICIAL', referenceDate: '2020' }))
    expect(ranked(signed, negotiating).disputed).toEqual(['negotiating', 'signed'])
  })

  it('is never a status that is only planned', () => {
    const signed = status('signed', said({ on: '2019-06-13', referenceDate: '2019-06-14' }))
    const planned = status('in-effect', said({ kind: 'INSTRUMENT', on: '2020-01-01', referenceDate: '2019-06-14' }))
    expect(ranked(signed, planned)).toMatchObject({ status: 'signed', disputed: [] })
    expect(ranked(planned)).toEqual({ status: null, reason: 'planned', disputed: [] })
  })

  it('is the planned status once a source has a reference date on or after the planned day', () => {
    const stated = said({ on: '2020-01', referenceDate: '2020-01-01', sourceId: 'source-2' })
    const claim = status('in-effect', said({ on: '2020-01', referenceDate: '2019-06-14' }), stated)
    expect(ranked(claim)).toMatchObject({ status: 'in-effect' })
  })

  it('is a known status in preference to `unknown`', () => {
    const unknown = status('unknown', said({ kind: 'INSTRUMENT', referenceDate: '2022' }))
    expect(ranked(unknown, status('signed', said({ referenceDate: '2019' })))).toMatchObject({
      status: 'signed',
      disputed: [],
    })
    expect(ranked(unknown)).toMatchObject({ status: 'unknown' })
  })

  it('is the concluding status even if a record lists an older approval as a discrepancy', () => {
    const listed = { preferred: false }
    const approved = status('approved', said({ ...listed, referenceDate: '2017-06-02', sourceId: 'source-2' }))
    const signed = status('signed', said({ ...listed, referenceDate: '2018-01-02' }))
    expect(ranked(signed, approved)).toEqual({
      status: 'signed',
      reason: 'changed-over-time',
      disputed: ['approved', 'signed'],
    })
  })

  it('has the order of events as its reason if a record prefers the concluding status and gives no reason', () => {
    const approved = status('approved', said({ preferred: false, referenceDate: '2021-06-02', sourceId: 'source-2' }))
    const signed = status('signed', said({ preferred: true, referenceDate: '2018-01-02' }))
    expect(ranked(signed, approved)).toMatchObject({ status: 'signed', reason: 'changed-over-time' })
  })

  it('is the status that a record prefers', () => {
    const approved = status(
      'approved',
      said({ preferred: true, reason: 'body-over-caption', referenceDate: '2023-10-11' }),
    )
    const signed = status('signed', said({ referenceDate: '2023-10-12', locator: 'headline' }))
    expect(ranked(approved, signed)).toMatchObject({ status: 'approved', reason: 'body-over-caption' })
  })
})

describe('the date of a status', () => {
  it('is the reference date of its latest source', () => {
    const days = ['2019-06-14', '2021-03', '2020'].map((referenceDate, n) =>
      said({ referenceDate, sourceId: `source-${n}` }),
    )
    expect(statusAsOf(status('signed', ...days))).toBe('2021-03')
  })

  it('is the day of the status itself if its sources are undated', () => {
    expect(statusAsOf(status('signed', said({ on: '2019-06-13' })))).toBe('2019-06-13')
    expect(statusAsOf(status('signed', said()))).toBeUndefined()
  })

  it('comes from a source that states it, not from a source that only implies it', () => {
    const late = said({ basis: 'IMPLIED', referenceDate: '2025', sourceId: 'source-2' })
    expect(statusAsOf(status('signed', said({ referenceDate: '2019-06-14' }), late))).toBe('2019-06-14')
  })

  it('is not the date of any source if the record names no source for the status', () => {
    const implied = (given: Partial<ClaimSource>) => said({ basis: 'IMPLIED', ...given })
    const later = implied({ referenceDate: '2025-09-24' })
    expect(statusAsOf(status('in-effect', later, implied({ referenceDate: '2024-11-06', sourceId: 'source-2' })))).toBe(
      undefined,
    )
    expect(statusAsOf(status('in-effect', { ...later, on: '2021-01-07' }))).toBe('2021-01-07')
  })

  it('is the latest reference date of all claims that state the status', () => {
    const begun = { ...status('2022-06-14', said({ referenceDate: '2024-11-06' })), property: 'inEffectOn' }
    expect(statusAsOf(status('in-effect', said({ referenceDate: '2022-06-14' })), begun)).toBe('2024-11-06')
  })
})
