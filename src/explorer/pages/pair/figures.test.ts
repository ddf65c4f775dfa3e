import type { EffectReason } from '../../generated/graphql'
import { figuresOf, reasonsOf } from './figures'
import type { AsOf, EntryEffect } from './useAsOf'
import type { PairTie } from './usePair'

const possibly = (id: string, reason: EffectReason, isUndated = false): EntryEffect => ({
  id,
  kind: 'agreement',
  basis: 'BILATERAL',
  effect: { degree: 'POSSIBLY', reason, knownOn: null },
  isUndated,
})

describe('the reasons why entries are only possibly in effect', () => {
  it('count each entry once', () => {
    expect(reasonsOf([possibly('a', 'SUSPENDED'), possibly('b', 'SUSPENDED')])).toBe('2 because it was suspended')
  })

  it('do not count undated entries, which are counted separately', () => {
    expect(reasonsOf([possibly('a', 'TERM_RAN_OUT', true)])).toBe('no dated entry')
  })
})

describe('the figures of effect on a day', () => {
  const bilateral = { inEffect: 0, whenLastKnown: 2, latestKnownOn: '2013-07', possibly: 0, undated: 0 }
  const asOf = {
    day: '2026-11-28',
    measure: 'IN_EFFECT_ON',
    effects: { bilateral, wider: bilateral, entries: new Map() },
  } as unknown as AsOf
  const figures = figuresOf({ tied: true } as PairTie, asOf)

  it('state the latest known date as precisely as it is known', () => {
    const lastKnown = figures.find(({ name }) => name === 'In effect when last known')
    expect(lastKnown?.rule).toMatch(/; the latest in July 2013$/)
  })

  it('count only those undated entries that are possibly in effect', () => {
    const undated = figures.find(({ name }) => name.startsWith('Undated'))
    expect(undated).toMatchObject({ name: 'Undated, possibly in effect', value: '0' })
  })
})
