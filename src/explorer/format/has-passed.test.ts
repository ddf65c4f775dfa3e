import { hasPassed } from './dates'

it.each([
  ['2026', '2026-11-29', false],
  ['2025', '2026-11-29', true],
  ['2026-11-29', '2026-11-29', false],
  ['2026-11-28', '2026-11-29', true],
  ['[2021-04-13..2021-04-14]', '2026-11-29', true],
  ['[2021-04-13..2021-04-14]', '2021-04-14', false],
  [null, '2026-11-29', false],
])('the end %s has passed by %s: %s', (end, day, passed) => expect(hasPassed(end, day)).toBe(passed))
