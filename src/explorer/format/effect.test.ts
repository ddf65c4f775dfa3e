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
] as const)('%j with the end %s is “%s”', (effect, end, words) =>
  expect(formatEffect(effect, { endOn: end })).toBe(words),
)

describe('the text about an agreement without a stated day of effect', () => {
  const effect = { degree: 'POSSIBLY', reason: 'EFFECT_NOT_STATED' } as const

  it('does not mention the two countries if they are the only parties', () =>
    expect(formatEffect(effect, { parties: 2 })).toBe('Possibly: no source states when it came into effect'))

  it('mentions the two countries if there are other parties', () =>
    expect(formatEffect(effect, { parties: 4 })).toBe(
      'Possibly: no source states when it came into effect for both countries',
    ))
})

describe('the text about an agreement that came into effect for two of several parties', () => {
  const effect = { degree: 'WHEN_LAST_KNOWN', knownOn: '2021-09-07', begunOn: '2021-08-12', basis: 'STATED' } as const

  it('states the day on which it came into effect for both', () =>
    expect(formatEffect(effect, { parties: 4 })).toBe(
      'In effect when last known, 7 September 2021; came into effect for both countries on 12 August 2021',
    ))

  it.each([
    ['is only assumed', { ...effect, basis: 'FROM_SIGNATURE_ASSUMED' }, 4],
    ['applies to the whole agreement', effect, 2],
  ] as const)('leaves out the day if it %s', (_, given, parties) =>
    expect(formatEffect(given, { parties })).toBe('In effect when last known, 7 September 2021'),
  )
})

it('names the successors of an agreement that is no longer in effect', () =>
  expect(formatEffect({ degree: 'NOT', since: '2016-09-16' }, { successors: ['Memorandum of 2016'] })).toBe(
    'Not in effect since 16 September 2016; succeeded by “Memorandum of 2016”',
  ))
