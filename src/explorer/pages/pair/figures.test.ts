import type { EffectReason } from '../../generated/graphql'
import { reasonsOf } from './figures'
import type { EntryEffect } from './useAsOf'

const possibly = (id: string, reason: EffectReason, isUndated = false): EntryEffect => ({
  id,
  kind: 'agreement',
  basis: 'BILATERAL',
  effect: { degree: 'POSSIBLY', reason, knownOn: null },
  isUndated,
})

describe('the reasons of the entries that are possibly in effect', () => {
  it('count each entry once', () => {
    expect(reasonsOf([possibly('a', 'SUSPENDED'), possibly('b', 'SUSPENDED')])).toBe('2 because it was suspended')
  })

  it('leave out undated entries, which are counted separately', () => {
    expect(reasonsOf([possibly('a', 'TERM_RAN_OUT', true)])).toBe('none on record')
  })
})
