import { formatEffect } from './effect'

it.each([
  [{ degree: 'IN_EFFECT' }, null, 'In effect'],
  [{ degree: 'NOT' }, null, 'Not in effect'],
  [{ degree: 'NOT', since: '2023-06-15' }, null, 'Not in effect since 15 June 2023'],
  [{ degree: 'WHEN_LAST_KNOWN', knownOn: '2022-07-04' }, null, 'In effect when last known, 4 July 2022'],
  [
    { degree: 'POSSIBLY', reason: 'TERM_RAN_OUT' },
    '2025-07-04',
    'Possibly: the term ran out on 4 July 2025; no renewal recorded',
  ],
  [{ degree: 'POSSIBLY', reason: 'TERM_RAN_OUT' }, null, 'Possibly: the term ran out; no renewal recorded'],
  [{ degree: 'POSSIBLY', reason: 'SUSPENDED' }, '2030', 'Possibly: it was suspended'],
  [null, '2025-07-04', 'Not known to be concluded'],
] as const)('%j with the end %s is “%s”', (effect, end, words) => expect(formatEffect(effect, end)).toBe(words))
