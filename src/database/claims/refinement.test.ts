import { refines } from './refinement'

test.each([
  ['place', "Chancellor's residence, London", 'London', true],
  ['place', 'London', "Chancellor's residence, London", false],
  ['signedOn', '2019-06-13', '2019-06', true],
  ['signedOn', '2019-06', '2019-06-13', false],
])('for the property %s, "%s" is more precise than "%s": %s', (property, fine, coarse, expected) => {
  expect(refines(property, fine, coarse)).toBe(expected)
})

describe('two words for online', () => {
  test.each([
    ['online', 'virtual'],
    ['online', 'videoconference'],
    ['virtual', 'virtual ceremony'],
    ['Online', 'remote'],
  ])('agree, so exactly one of them counts as more precise: %s and %s', (a, b) => {
    expect([refines('place', a, b), refines('place', b, a)].sort()).toEqual([false, true])
  })

  test('contradict the name of a city', () => {
    expect([refines('place', 'online', 'London'), refines('place', 'London', 'online')]).toEqual([false, false])
  })
})
