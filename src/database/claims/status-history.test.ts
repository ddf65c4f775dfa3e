import type { Claim, StatedIn } from './claim'
import { rankClaims } from './rank-claims'
import { statusAsOf } from './status-history'

/** Returns a statement by its own source, with the basis STATED, unless `given` says otherwise. */
function said(given: Partial<StatedIn> = {}): StatedIn {
  return {
    sourceId: 'source-1',
    kind: 'PRESS',
    origin: given.sourceId ?? 'source-1',
    publishedOn: null,
    speaksOf: null,
    on: null,
    basis: 'STATED',
    locator: null,
    preferred: null,
    reason: null,
    ...given,
  }
}

const status = (value: string, ...statedIn: StatedIn[]): Claim => ({
  id: `claim-${value}`,
  property: 'status',
  aspect: null,
  value,
  statedIn,
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

const implied = (...kinds: StatedIn['kind'][]) =>
  kinds.map((kind, n) => said({ basis: 'IMPLIED', kind, sourceId: `source-${kind}-${n}` }))

describe('the status of an agreement', () => {
  it('is the stated one, although more sources are named for nothing (Canada and the EU, 2023)', () => {
    const inEffect = status('in-effect', said({ kind: 'OFFICIAL', speaksOf: '2024-02-01' }))
    const announced = status('announced', ...implied('SECONDARY', 'SECONDARY', 'OFFICIAL'))
    expect(ranked(inEffect, announced)).toEqual({ status: 'in-effect', reason: 'stated-over-implied', disputed: [] })
  })

  it('is in effect where one record says signed and another in effect (Digital Nations, 2021)', () => {
    const inEffect = status('in-effect', ...implied('INSTRUMENT', 'OFFICIAL', 'OFFICIAL'))
    const signed = status('signed', ...implied('INSTRUMENT', 'OFFICIAL', 'OFFICIAL'))
    expect(ranked(signed, inEffect)).toEqual({ status: 'in-effect', reason: 'changed-over-time', disputed: [] })
  })

  it('is replaced where an older page says signed (D5 charter, 2014)', () => {
    const signed = status('signed', ...implied('OFFICIAL'))
    expect(ranked(signed, status('replaced', ...implied('OFFICIAL')))).toMatchObject({
      status: 'replaced',
      disputed: [],
    })
  })

  it('is the one of which the latest source speaks, in either order', () => {
    const announced = status('announced', said({ speaksOf: '2019-05' }))
    const signed = status('signed', said({ speaksOf: '2019-06-14' }))
    expect(ranked(announced, signed)).toEqual({ status: 'signed', reason: 'changed-over-time', disputed: [] })
    const ended = status('ended', said({ speaksOf: '2021' }))
    const inEffect = status('in-effect', said({ speaksOf: '2022' }))
    expect(ranked(ended, inEffect)).toMatchObject({ status: 'in-effect', disputed: [] })
  })

  it('is ordered by its own day before the day of the source', () => {
    const signed = status('signed', said({ on: '2019-06-13', speaksOf: '2025' }))
    expect(ranked(signed, status('in-effect', said({ speaksOf: '2020' })))).toMatchObject({ status: 'in-effect' })
  })

  it('stays signed, whatever an older source calls it', () => {
    const signed = status('signed', said({ speaksOf: '2019-06-14' }))
    for (const earlier of ['proposed', 'negotiating', 'announced', 'approved']) {
      const older = status(earlier, said({ kind: 'INSTRUMENT', speaksOf: '2019-01' }))
      expect(ranked(older, signed)).toMatchObject({ status: 'signed', disputed: [] })
    }
  })

  it('stays signed where an approval of a later day follows', () => {
    const approved = status('approved', said({ on: '2023-10-11', speaksOf: '2023-10-11' }))
    expect(ranked(status('signed', said({ on: '2023-07-14' })), approved)).toMatchObject({ status: 'signed' })
  })

  it('is signed where sources of one day say announced and signed, unless better ones say announced', () => {
    const announced = said({ speaksOf: '2019-06-14' })
    const signed = status('signed', said({ speaksOf: '2019-06-14', sourceId: 'source-2' }))
    expect(ranked(status('announced', announced), signed)).toMatchObject({ status: 'signed', disputed: [] })
    const official = status('announced', said({ ...announced, kind: 'OFFICIAL' }))
    expect(ranked(official, signed)).toMatchObject({ status: 'announced', disputed: ['announced', 'signed'] })
  })

  it('is signed where the same sources imply announced and signed (GB–JP, 2022)', () => {
    const both = [
      status('announced', ...implied('OFFICIAL', 'PRESS')),
      status('signed', ...implied('OFFICIAL', 'PRESS')),
    ]
    expect(ranked(...both)).toMatchObject({ status: 'signed', disputed: [] })
  })

  it('is disputed where a later source says that it is still being negotiated', () => {
    const signed = status('signed', said({ speaksOf: '2019-06', sourceId: 'source-2' }))
    const negotiating = status('negotiating', said({ kind: 'OFFICIAL', speaksOf: '2020' }))
    expect(ranked(signed, negotiating).disputed).toEqual(['negotiating', 'signed'])
  })

  it('is not what was planned', () => {
    const signed = status('signed', said({ on: '2019-06-13', speaksOf: '2019-06-14' }))
    const planned = status('in-effect', said({ kind: 'INSTRUMENT', on: '2020-01-01', speaksOf: '2019-06-14' }))
    expect(ranked(signed, planned)).toMatchObject({ status: 'signed', disputed: [] })
    expect(ranked(planned)).toEqual({ status: null, reason: 'planned', disputed: [] })
  })

  it('is what was planned once a source speaks of that day or a later one', () => {
    const stated = said({ on: '2020-01', speaksOf: '2020-01-01', sourceId: 'source-2' })
    const claim = status('in-effect', said({ on: '2020-01', speaksOf: '2019-06-14' }), stated)
    expect(ranked(claim)).toMatchObject({ status: 'in-effect' })
  })

  it('is any known one rather than unknown', () => {
    const unknown = status('unknown', said({ kind: 'INSTRUMENT', speaksOf: '2022' }))
    expect(ranked(unknown, status('signed', said({ speaksOf: '2019' })))).toMatchObject({
      status: 'signed',
      disputed: [],
    })
    expect(ranked(unknown)).toMatchObject({ status: 'unknown' })
  })

  it('is the conclusion where a record lists an older approval as disagreeing, and the list stays', () => {
    const listed = { preferred: false }
    const approved = status('approved', said({ ...listed, speaksOf: '2017-06-02', sourceId: 'source-2' }))
    const signed = status('signed', said({ ...listed, speaksOf: '2018-01-02' }))
    expect(ranked(signed, approved)).toEqual({
      status: 'signed',
      reason: 'changed-over-time',
      disputed: ['approved', 'signed'],
    })
  })

  it('has the order of events as the reason where a record prefers the conclusion and gives no reason', () => {
    const approved = status('approved', said({ preferred: false, speaksOf: '2021-06-02', sourceId: 'source-2' }))
    const signed = status('signed', said({ preferred: true, speaksOf: '2018-01-02' }))
    expect(ranked(signed, approved)).toMatchObject({ status: 'signed', reason: 'changed-over-time' })
  })

  it('is the one that a record prefers', () => {
    const approved = status('approved', said({ preferred: true, reason: 'body-over-caption', speaksOf: '2023-10-11' }))
    const signed = status('signed', said({ speaksOf: '2023-10-12', locator: 'headline' }))
    expect(ranked(approved, signed)).toMatchObject({ status: 'approved', reason: 'body-over-caption' })
  })
})

describe('a status is as of the day', () => {
  it('of which its latest source speaks', () => {
    const days = ['2019-06-14', '2021-03', '2020'].map((speaksOf, n) => said({ speaksOf, sourceId: `source-${n}` }))
    expect(statusAsOf(status('signed', ...days))).toBe('2021-03')
  })

  it('of the status itself where its sources have no day', () => {
    expect(statusAsOf(status('signed', said({ on: '2019-06-13' })))).toBe('2019-06-13')
    expect(statusAsOf(status('signed', said()))).toBeUndefined()
  })

  it('of a source that states it, and not of one that only implies it', () => {
    const late = said({ basis: 'IMPLIED', speaksOf: '2025', sourceId: 'source-2' })
    expect(statusAsOf(status('signed', said({ speaksOf: '2019-06-14' }), late))).toBe('2019-06-14')
  })
})
