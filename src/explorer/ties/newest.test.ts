import { countsAny } from './newest'

const none = { count: 0, possibly: 0, undatedCount: 0 }

it('a cell counts if it has a certain, last known, possible or undated entry', () => {
  expect([{ count: 1 }, { inEffect: 1 }, { whenLastKnown: 1 }, { possibly: 1 }, { undatedCount: 1 }].map((one) => countsAny({ ...none, ...one }))).toEqual([true, true, true, true, true]) // prettier-ignore
})

it('a cell that has only announced entries does not count', () => {
  const announced = { ...none, inEffect: 0, whenLastKnown: null, recordedCount: 2 }
  expect(countsAny(announced)).toBe(false)
})
