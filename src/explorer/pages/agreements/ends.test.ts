import { hasEnd } from './ends'

const today = '2026-11-29'
const choices = ['passed', 'ahead', 'none', '2025', '2026']

it.each([
  ['has ended', { endedOn: '2025-07-04', expectedEndOn: '2026-12-01' }, ['passed', '2025']],
  ['was renewed', { renewedUntil: '2028', expectedEndOn: '2025-07-04' }, ['ahead']],
  ['ends some day this year', { expectedEndOn: '2026' }, ['ahead', '2026']],
  ['ended in one of two years', { endedOn: '[2024..2025]' }, ['passed', '2025']],
  ['has no end on record', {}, ['none']],
  ['had not ended when last checked', { endedOn: '..' }, ['none']],
])('an agreement that %s matches the right options of the filter by end', (_, agreement, expected) => {
  expect(choices.filter((choice) => hasEnd(agreement, choice, today))).toEqual(expected)
})

it('an unknown choice matches every agreement', () => {
  expect(hasEnd({}, 'soon', today)).toBe(true)
})
