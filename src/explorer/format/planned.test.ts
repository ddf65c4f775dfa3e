import { nameOfDate } from './planned'

it.each([
  ['In effect', 'inEffectOn', null, 'In effect'],
  ['In effect', 'inEffectOn', ['endedOn'], 'In effect'],
  ['In effect', 'inEffectOn', ['inEffectOn'], 'Planned to come into effect on'],
  ['Ended', 'endedOn', ['endedOn'], 'Ended (planned)'],
])('%s (%s) with the planned dates %j is “%s”', (name, field, planned, words) =>
  expect(nameOfDate(name, field, planned)).toBe(words),
)
