import { valuesIn } from './values-in'

it.each([
  [{ id: 'a', name: null }, 3],
  [[{ id: 'a' }, { id: 'b' }], 4],
  [{ names: ['a', 'b', 'c'] }, 2],
  [{ things: [] }, 1],
  [{ things: [{ parts: [{ id: 'a' }, null] }] }, 1 + 1 + 2 + 1],
  ['a', 1],
])('the number of values in %j is %i', (part, values) => expect(valuesIn(part)).toBe(values))
