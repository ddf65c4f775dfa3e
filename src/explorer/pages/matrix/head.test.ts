import { headOf } from './head'
import type { Counts } from './shades'

const none: Counts = { count: 0, possibly: 0, undatedCount: 0, recordedCount: 0 }
const pairs = (number: number, counts: Partial<Counts>) =>
  Array.from({ length: number }, () => ({ ...none, ...counts }))

it('counts undated and announced pairs separately from the pairs that count', () => {
  const undated = pairs(18, { undatedCount: 1 })
  expect(headOf([...pairs(7, { count: 1, possibly: 1 }), ...undated])).toBe(
    '7 pairs; 18 more pairs with undated entries only.',
  )
  expect(headOf([...pairs(1, { count: 1 }), ...pairs(1, { possibly: 2 })])).toBe('1 pair; 1 more pair only possibly.')
  expect(headOf([...pairs(89, { count: 1 }), ...pairs(3, { recordedCount: 1 })])).toBe(
    '89 pairs; 3 more pairs only announced or under negotiation, not counted.',
  )
  expect(headOf(pairs(2, { possibly: 2 }))).toBe('No pair has a certain count; 2 more pairs only possibly.')
  expect(headOf([])).toBe('No pairs recorded.')
})

it('counts pairs in effect separately from pairs in effect when last known', () => {
  const cells = [...pairs(3, { inEffect: 1, whenLastKnown: 2 }), ...pairs(50, { inEffect: 0, whenLastKnown: 1 })]
  expect(headOf(cells)).toBe('3 pairs in effect; 50 more pairs in effect when last known.')
})
