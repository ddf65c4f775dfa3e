import { formatEffect } from './effect'

it.each([
  [{ degree: 'IN_EFFECT' }, null, 'In effect'],
  [{ degree: 'NOT' }, null, 'Not in effect'],
  [{ degree: 'NOT', since: '2023-06-15' }, null, 'Not in effect since 15 June 2023'],
  [
    { degree: 'NOT', since: '[2024-01-01..2024-12-31]' },
    null,
    'Not in effect since a day between 1 January 2024 and 31 December 2024',
  ],
  [{ degree: 'NOT', since: '[..2026-11-28]' }, null, 'Not in effect since 28 November 2026 or before'],
  [{ degree: 'WHEN_LAST_KNOWN', knownOn: '2022-07-04' }, null, 'In effect when last known, 4 July 2022'],
  [
    { degree: 'POSSIBLY', reason: 'TERM_RAN_OUT' },
    '2025-07-04',
    'Possibly: the term ended on 4 July 2025; no extension recorded',
  ],
  [
    { degree: 'POSSIBLY', reason: 'TERM_RAN_OUT' },
    '2023-03',
    'Possibly: the term ended in March 2023; no extension recorded',
  ],
  [{ degree: 'POSSIBLY', reason: 'TERM_RAN_OUT' }, null, 'Possibly: the term has ended; no extension recorded'],
  [{ degree: 'POSSIBLY', reason: 'SUSPENDED' }, '2030', 'Possibly: it was suspended'],
  [null, '2025-07-04', 'Not known to be concluded'],
] as const)('%j with the end %s is “%s”', (effect, end, words) => expect(formatEffect(effect, end)).toBe(words))

describe('the text about an agreement without a stated day of effect', () => {
  const effect = { degree: 'POSSIBLY', reason: 'EFFECT_NOT_STATED' } as const

  it('does not mention the two countries if they are the only parties', () =>
    expect(formatEffect(effect, null, 2)).toBe('Possibly: no source states when it came into effect'))

  it('mentions the two countries if there are other parties', () =>
    expect(formatEffect(effect, null, 4)).toBe(
      'Possibly: no source states when it came into effect for both countries',
    ))
})
