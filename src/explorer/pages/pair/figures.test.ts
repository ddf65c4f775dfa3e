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

describe('the figures of a pair that is not tied', () => {
  const none = { tied: false, recordedCount: 0, contactCount: 0 }

  it('begin with the entries by non-state or subnational bodies, which are not counted', () => {
    const [first] = figuresOf({ ...none, nonStateCount: 1 } as PairTie, {} as AsOf)
    expect(first).toMatchObject({ name: 'By other bodies', value: '1' })
    expect(first?.rule).toContain('not counted as a tie')
  })

  it('name other bodies only if they have an entry', () => {
    const figures = figuresOf({ ...none, nonStateCount: 0 } as PairTie, {} as AsOf)
    expect(figures.map(({ name }) => name)).toEqual(['Announced or under negotiation', 'Contacts'])
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
